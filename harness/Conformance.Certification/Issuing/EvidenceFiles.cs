using Conformance.Bench.Outcomes.Records;
using Conformance.Certification.Bundles;
using Conformance.Certification.Judging;
using Conformance.Certification.Reports;

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
        foreach (var (name, transcript) in evidence.Run.Transcripts)
        {
            bundle.Write(name, transcript);
        }

        foreach (var judged in evidence.Qualifications)
        {
            bundle.Write(RecordOf(judged.Folder), BundleJson.Write(judged.Record));
        }

        bundle.Write(BundleNames.Kills, BundleJson.Write(evidence.Kills));
    }

    /// <summary>Whether a file of this name is one that is made of the raw logs when all of them are there.</summary>
    public static bool FollowsFromLogs(string name) =>
        name is Run or BundleNames.Kills or BundleNames.Certificate or BundleNames.Statement or BundleNames.Witness
        || BundleNames.Qualifications.Any(folder => name == RecordOf(folder))
        || name.StartsWith($"{BundleNames.Run}/{RunFolder.Transcripts}/", StringComparison.Ordinal) || BundleReports.IsReport(name);

    /// <summary>What the bench's own run came to.</summary>
    public static string RecordOf(string qualification) => $"{qualification}/{BundleNames.Qualification}";
}
