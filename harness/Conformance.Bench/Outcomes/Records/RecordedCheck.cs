using Conformance.Bench.Judgement;

namespace Conformance.Bench.Outcomes.Records;

/// <summary>A check that was decided.</summary>
/// <param name="Check">Its id.</param>
/// <param name="Requirement">The requirement that it decides.</param>
/// <param name="Verdict">What it came to.</param>
public sealed record RecordedCheck(string Check, string Requirement, Verdict Verdict);
