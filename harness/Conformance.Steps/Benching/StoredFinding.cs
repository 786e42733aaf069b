using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;

namespace Conformance.Steps.Benching;

/// <summary>What one check found, as a findings file holds it.</summary>
/// <param name="Requirement">The requirement's id.</param>
/// <param name="Level">How binding it is.</param>
/// <param name="Check">The check's id.</param>
/// <param name="Statement">What the check holds the device to.</param>
/// <param name="Verdict">What it came to.</param>
/// <param name="Owner">Who has to act; null when it passed.</param>
/// <param name="Expected">What the feature file asks for.</param>
/// <param name="Seen">What the log shows.</param>
/// <param name="Remedy">What the owner has to do; null where nothing is to be done.</param>
/// <param name="Evidence">The log entries that prove it.</param>
public sealed record StoredFinding(
    string Requirement,
    Level Level,
    string Check,
    Wording Statement,
    Verdict Verdict,
    Owner? Owner,
    string Expected,
    string Seen,
    Wording? Remedy,
    IReadOnlyList<StoredProof> Evidence)
{
    /// <summary>What is stored of a finding.</summary>
    public static StoredFinding Of(Finding finding) => new(
        finding.Requirement.Id,
        finding.Requirement.Level,
        finding.Check.Id,
        finding.Check.Statement,
        finding.Verdict,
        finding.Verdict == Verdict.Passed ? null : finding.Owner,
        finding.Expected,
        finding.Seen,
        finding.Verdict.IsGood() ? null : finding.Remedy,
        [.. finding.Evidence.Select(entry => new StoredProof(entry.Sequence, entry.ToString()))]);
}
