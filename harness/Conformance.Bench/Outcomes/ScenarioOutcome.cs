using Conformance.Bench.Judgement;

namespace Conformance.Bench.Outcomes;

/// <summary>What one attempt at one scenario came to.</summary>
/// <param name="File">The feature file, relative to its folder.</param>
/// <param name="Title">The scenario's title; with the file it names the scenario.</param>
/// <param name="Attempt">From 1.</param>
/// <param name="Seed">The seed of this attempt.</param>
/// <param name="Verdict">The worst of its findings, or <see cref="Verdict.HarnessFault"/>.</param>
/// <param name="Owner">Who has to act; null when it passed.</param>
/// <param name="Findings">What its checks found, in the order of the steps.</param>
public sealed record ScenarioOutcome(
    string File, string Title, int Attempt, int Seed, Verdict Verdict, Owner? Owner, IReadOnlyList<Finding> Findings)
{
    /// <summary>Where it is kept; null when it was not run, or nobody keeps it.</summary>
    public KeptFiles? Files { get; init; }
}
