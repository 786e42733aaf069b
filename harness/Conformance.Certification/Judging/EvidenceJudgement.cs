using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;
using Conformance.Certification.Devices;
using Conformance.Certification.Kills;
using Conformance.Certification.Qualifying;
using Conformance.Certification.References;
using Conformance.Steps.Benching;

namespace Conformance.Certification.Judging;

/// <summary>Judges a bundle from its raw logs: who issues and who verifies do the same.</summary>
/// <param name="reference">What the bench knows by itself; only its set counts.</param>
/// <param name="run">A run against that catalogue.</param>
/// <param name="bundle">The bundle.</param>
/// <param name="rules">The decisions.</param>
internal sealed class EvidenceJudgement(BenchReference reference, BenchRun run, BundleFiles bundle, VerificationRules rules)
{
    /// <summary>Judges it.</summary>
    public async Task<JudgedEvidence> JudgeAsync(CertificateTerms terms, DeviceRecord device)
    {
        var logs = new LogJudgement(run, bundle, rules);
        var judged = await new RunJudgement(reference, logs, bundle, device).JudgeAsync(terms);
        var qualifications = new List<JudgedQualification>();
        foreach (var folder in BundleNames.Qualifications)
        {
            qualifications.Add(await new QualificationJudgement(reference, logs, terms.Build, QualificationPlan.Of(terms.Nonce, folder, reference)).JudgeAsync());
        }

        return new(terms, judged, qualifications, KillsRecord.Of(reference, judged, qualifications));
    }
}
