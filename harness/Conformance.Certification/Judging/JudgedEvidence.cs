using Conformance.Certification.Certificates;
using Conformance.Certification.Kills;
using Conformance.Certification.Qualifying;

namespace Conformance.Certification.Judging;

/// <summary>All evidence of a bundle, judged again from the raw logs.</summary>
/// <param name="Terms">What the certificate is issued on.</param>
/// <param name="Run">The device's run.</param>
/// <param name="Qualifications">The bench's own, before and after.</param>
/// <param name="Kills">What the checks that were used are known to catch.</param>
internal sealed record JudgedEvidence(CertificateTerms Terms, JudgedRun Run, IReadOnlyList<JudgedQualification> Qualifications, KillsRecord Kills)
{
    /// <summary>What is wrong with logs and findings.</summary>
    public IEnumerable<Discrepancy> Wrong => [.. Run.Wrong, .. Qualifications.SelectMany(qualification => qualification.Wrong)];
}
