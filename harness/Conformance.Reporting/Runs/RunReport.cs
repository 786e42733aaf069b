using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Baselines;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;

namespace Conformance.Reporting.Runs;

/// <summary>
/// Everything that a report of a run says, in no language yet. Made of a results folder and the catalogue alone (<see cref="RunReportReader"/>),
/// so that the same data give the same report later.
/// </summary>
public sealed record RunReport
{
    /// <summary>What was run on what.</summary>
    public required RunSetting Setting { get; init; }

    /// <summary>The run's verdict; null when it was stopped before its end, and has none.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The device under test, as its profile has it; null for a record that is kept without a plan.</summary>
    public required PlannedDevice? Device { get; init; }

    /// <summary>How many scenarios were planned; null likewise.</summary>
    public required int? Planned { get; init; }

    /// <summary>Where the run was interrupted and went on later.</summary>
    public IReadOnlyList<Interruption> Interruptions { get; init; } = [];

    /// <summary>What the requirement set stands for; null when the whole catalogue counted.</summary>
    public required string? SetTitle { get; init; }

    /// <summary>How much of the device could be seen; null when nothing tells.</summary>
    public required ObservabilityClass? Class { get; init; }

    /// <summary>Every requirement of the catalogue, in its order.</summary>
    public IReadOnlyList<ReportedRequirement> Requirements { get; init; } = [];

    /// <summary>Every attempt at every scenario, in the order of the run.</summary>
    public IReadOnlyList<ReportedScenario> Scenarios { get; init; } = [];

    /// <summary>What the scenarios' details have in common.</summary>
    public required DetailPool Pool { get; init; }

    /// <summary>Every waiver that was given, and what became of it.</summary>
    public IReadOnlyList<RecordedWaiver> Waivers { get; init; } = [];

    /// <summary>Every acceptance of the run's baseline, and what became of it.</summary>
    public IReadOnlyList<AcceptanceOutcome> Acceptances { get; init; } = [];

    /// <summary>What is to be done, the gravest first: the worst verdict, then the highest level, then the most scenarios.</summary>
    public IReadOnlyList<ReportedRemedy> Remedies()
    {
        var excused = Requirements.Where(requirement => requirement.IsWaived || requirement.IsAccepted).Select(requirement => requirement.Requirement.Id).ToHashSet();
        return
        [
            .. Scenarios
                .SelectMany(scenario => scenario.Findings.Where(finding => finding.Remedy is not null && !excused.Contains(finding.Requirement)).Select(finding => (scenario.Number, Finding: finding)))
                .GroupBy(found => (found.Finding.Check, found.Finding.Verdict, found.Finding.Remedy))
                .Select(same => new ReportedRemedy(same.First().Finding, [.. same.Select(found => found.Number).Distinct()]))
                .OrderByDescending(remedy => remedy.Finding.Verdict)
                .ThenBy(remedy => remedy.Finding.Level)
                .ThenByDescending(remedy => remedy.Scenarios.Count)
                .ThenBy(remedy => remedy.Scenarios[0]),
        ];
    }

    /// <summary>How many requirements of a level came to a verdict; null counts those that were not judged.</summary>
    public int Count(Level level, Verdict? verdict) =>
        Requirements.Count(requirement => requirement.Requirement.Level == level && requirement.Verdict == verdict);
}
