using System.Globalization;
using System.Text.Json.Serialization;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes.Baselines;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using NodaTime;

namespace Conformance.Bench.Outcomes.Plans;

/// <summary>
/// Everything that a run follows from, written before its first scenario: whoever has it can do the run, a part of it, or the rest of it, and
/// can tell whether that would be the same run. Nothing in it names a machine, a user or the time of day.
/// </summary>
public sealed record RunPlan
{
    /// <summary>The version of the form that this build writes and reads.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Version of this form.</summary>
    public required int Schema { get; init; }

    /// <summary>What is run on what, and which part of it.</summary>
    public required RunSetting Setting { get; init; }

    /// <summary>The device under test.</summary>
    public required PlannedDevice Device { get; init; }

    /// <summary>The files that it follows from.</summary>
    public required RunDigests Digests { get; init; }

    /// <summary>What the cameras of a simulated reader see, in the words of the command line.</summary>
    public required string Faces { get; init; }

    /// <summary>Whether cards may be locked for good.</summary>
    public required bool MayLock { get; init; }

    /// <summary>The user's waivers.</summary>
    public required IReadOnlyList<PlannedWaiver> Waivers { get; init; }

    /// <summary>The findings that were accepted before; null without a baseline.</summary>
    public required IReadOnlyList<Acceptance>? Accepted { get; init; }

    /// <summary>Every attempt at every scenario of the whole run, in order.</summary>
    public required IReadOnlyList<PlannedScenario> Scenarios { get; init; }

    /// <summary>Those of them that this part does; all of them where it is no part.</summary>
    [JsonIgnore]
    public IEnumerable<PlannedScenario> Own => Scenarios.Where(scenario => (Setting.Shard ?? Shard.Whole).Has(scenario.Number - 1));

    /// <summary>The plan of the whole run that this is a part of.</summary>
    [JsonIgnore]
    public RunPlan Whole => this with { Setting = Setting with { Shard = null } };

    /// <summary>The name, without an ending, of what is kept of a scenario. Sorted by name, files stand in the order of the run.</summary>
    public string NameOf(PlannedScenario scenario)
    {
        var digits = Math.Max(3, Scenarios.Count.ToString(CultureInfo.InvariantCulture).Length);
        return string.Create(CultureInfo.InvariantCulture, $"{scenario.Number.ToString($"D{digits}", CultureInfo.InvariantCulture)}-{Path.GetFileNameWithoutExtension(scenario.File)}-{scenario.Line}");
    }

    /// <summary>Whether a log with this header is one of a scenario of this run.</summary>
    public bool IsOf(PlannedScenario scenario, LogHeader header) =>
        (header.Scenario.File, header.Scenario.Line, header.Scenario.Title, header.Seed) == (scenario.File, scenario.Line, scenario.Title, scenario.Seed)
        && (header.Build, header.Device, header.Binding, header.RequirementSet) == (Setting.Build, Setting.Device, Setting.Binding, Setting.RequirementSet);

    /// <summary>What draws the conclusion of the run.</summary>
    /// <param name="catalogue">All that is demanded.</param>
    /// <param name="known">Every scenario that there is, by file and title, the filter left aside; asked for with a baseline alone.</param>
    /// <param name="today">The day in Tokyo on which the run is judged.</param>
    public RunConclusion Conclusion(Catalogue catalogue, IReadOnlySet<(string File, string Title)> known, LocalDate today) => new()
    {
        Catalogue = catalogue,
        IsFiltered = Setting.IsPartial,
        Declared = Device.Declared,
        Waivers = [.. Waivers.Select(waiver => waiver.ToWaiver()!)],
        Baseline = Accepted is null ? null : new(Baseline.CurrentSchema, Device.Model, Accepted),
        Known = known,
        Today = today,
    };
}
