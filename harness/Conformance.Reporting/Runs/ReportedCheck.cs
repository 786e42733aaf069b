using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;

namespace Conformance.Reporting.Runs;

/// <summary>A check of a requirement and where it was decided.</summary>
/// <param name="Check">The check.</param>
/// <param name="Decided">For each scenario that decided it the scenario's number and what it came to, the worst first.</param>
public sealed record ReportedCheck(Check Check, IReadOnlyList<(int Scenario, Verdict Verdict)> Decided);
