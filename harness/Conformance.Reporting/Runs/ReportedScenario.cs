using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Steps.Benching;

namespace Conformance.Reporting.Runs;

/// <summary>One attempt at one scenario in a report.</summary>
/// <param name="Number">Its place in the run, from 1; log lines are linked by it.</param>
/// <param name="File">The feature file, relative to its folder.</param>
/// <param name="Title">The scenario's title.</param>
/// <param name="Attempt">From 1.</param>
/// <param name="Seed">The seed of this attempt.</param>
/// <param name="Verdict">What it came to; null where the run was stopped in it.</param>
/// <param name="Owner">Who has to act; null when it passed.</param>
/// <param name="Findings">What its checks found.</param>
public sealed record ReportedScenario(int Number, string File, string Title, int Attempt, int Seed, Verdict? Verdict, Owner? Owner, IReadOnlyList<StoredFinding> Findings)
{
    /// <summary>Its line in the feature file; null when it was not run.</summary>
    public int? Line { get; init; }

    /// <summary>What broke; null unless something did.</summary>
    public string? Fault { get; init; }

    /// <summary>Its log in the results folder; null when it was not run.</summary>
    public KeptFile? Log { get; init; }

    /// <summary>Seconds on the bench's clock from the first line of its log to the last.</summary>
    public double Seconds { get; init; }

    /// <summary>The screens that it showed: the line of the log, and the screen's place in the pool.</summary>
    public IReadOnlyList<(int Line, int Screen)> Screens { get; init; } = [];

    /// <summary>Its log and its transcript, packed (<see cref="PackedDetails"/>); null when it was not run.</summary>
    public string? Details { get; init; }
}
