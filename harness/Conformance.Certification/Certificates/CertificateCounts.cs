namespace Conformance.Certification.Certificates;

/// <summary>What the verdicts of a run add up to.</summary>
/// <param name="Scenarios">Scenarios by verdict.</param>
/// <param name="Checks">Decisions of checks.</param>
/// <param name="Requirements">Requirements of the set by level and verdict; "notChecked" for those that nobody checks.</param>
public sealed record CertificateCounts(
    IReadOnlyDictionary<string, int> Scenarios, int Checks, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Requirements);
