using Conformance.Bench.Judgement;

namespace Conformance.Bench.Outcomes.Records;

/// <summary>One attempt at one scenario.</summary>
/// <param name="File">The feature file, relative to its folder.</param>
/// <param name="Title">The scenario's title; with the file it names the scenario.</param>
/// <param name="Attempt">From 1.</param>
/// <param name="Seed">The seed of this attempt.</param>
/// <param name="Verdict">What it came to.</param>
/// <param name="Owner">Who has to act; null when it passed.</param>
/// <param name="Checks">The checks that it decided, in order.</param>
/// <param name="Files">Where it is kept; null when it was not run.</param>
public sealed record RecordedScenario(
    string File, string Title, int Attempt, int Seed, Verdict Verdict, Owner? Owner, IReadOnlyList<RecordedCheck> Checks, KeptFiles? Files)
{
    /// <summary>The record of an outcome.</summary>
    public static RecordedScenario Of(ScenarioOutcome scenario) => new(
        scenario.File,
        scenario.Title,
        scenario.Attempt,
        scenario.Seed,
        scenario.Verdict,
        scenario.Owner,
        [.. scenario.Findings.Select(finding => new RecordedCheck(finding.Check.Id, finding.Requirement.Id, finding.Verdict))],
        scenario.Files);
}
