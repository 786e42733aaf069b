using Conformance.Bench.Requirements;

namespace Conformance.Bench.Defects;

/// <summary>What is expected of a run with one seeded defect.</summary>
/// <param name="Id">The name under which the simulators register it.</param>
/// <param name="Place">What it is built into.</param>
/// <param name="Statement">What is wrong with it.</param>
/// <param name="On">The good device that can show it, by its model; null when any does.</param>
/// <param name="CaughtBy">The checks that it is made for: all of them must fail, for the reason given.</param>
/// <param name="Consequences">Other checks that fail with it; nothing else may.</param>
public sealed record SeededDefect(
    string Id,
    DefectPlace Place,
    Wording Statement,
    string? On,
    IReadOnlyList<Killer> CaughtBy,
    IReadOnlyList<ReasonedCheck> Consequences);
