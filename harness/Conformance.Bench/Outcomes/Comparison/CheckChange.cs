using Conformance.Bench.Judgement;

namespace Conformance.Bench.Outcomes.Comparison;

/// <summary>One difference between two runs.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Place">Which check, where.</param>
/// <param name="Was">The verdict of the first run; null when it did not decide it.</param>
/// <param name="Is">The verdict of the second run; null when it did not decide it.</param>
public sealed record CheckChange(CheckChangeKind Kind, CheckPlace Place, Verdict? Was, Verdict? Is);
