using Conformance.Bench.Outcomes.Records;
using Conformance.Certification.Bundles;
using Conformance.Certification.Judging;

namespace Conformance.Certification.Issuing;

/// <summary>Writes what follows from the raw logs of a bundle.</summary>
internal static class EvidenceFiles
{
    /// <summary>The record of the device's run.</summary>
    public const string Run = $"{BundleNames.Run}/{RunFile.Name}";

    /// <summary>Writes the files.</summary>
    public static void Write(BundleFiles bundle, JudgedEvidence evidence)
    {
        bundle.Write(Run, RunJudgement.Bytes(evidence.Run.Record));
        foreach (var judged in evidence.Qualifications)
        {
            bundle.Write($"{judged.Folder}/{BundleNames.Qualification}", BundleJson.Write(judged.Record));
        }

        bundle.Write(BundleNames.Kills, BundleJson.Write(evidence.Kills));
    }
}
