using System.Text.Json.Serialization;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Baselines;

namespace Conformance.Bench.Outcomes.Records;

/// <summary>A run as it is kept in run.json: what was run on what, every check in order, and what it came to.</summary>
/// <param name="Schema">Version of this form, see <see cref="CurrentSchema"/>.</param>
/// <param name="Setting">What was run on what.</param>
/// <param name="Verdict">The run's verdict, waivers taken into account.</param>
/// <param name="Scenarios">Every attempt at every scenario, in order.</param>
/// <param name="Requirements">Every requirement of the catalogue.</param>
/// <param name="Waivers">Every waiver that was given.</param>
public sealed record RunRecord(
    int Schema,
    RunSetting Setting,
    Verdict Verdict,
    IReadOnlyList<RecordedScenario> Scenarios,
    IReadOnlyList<RecordedRequirement> Requirements,
    IReadOnlyList<RecordedWaiver> Waivers)
{
    /// <summary>Every acceptance of the run's baseline, with its check and what became of it; left out of a run without one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AcceptanceOutcome>? Acceptances { get; init; }

    /// <summary>The plan that it followed, by the hash of its file; null for a record that is kept without one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public KeptFile? Plan { get; init; }

    /// <summary>Where the run was interrupted and gone on with, in order; left out of a run that was not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Interruption>? Interruptions { get; init; }

    /// <summary>Whether the seeded defect or impostor did anything; left out of a run without one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? DefectActed { get; init; }

    /// <summary>The version that this build writes and reads.</summary>
    public const int CurrentSchema = 2;

    /// <summary>The record of a run.</summary>
    public static RunRecord Of(RunSetting setting, RunOutcome outcome) => new(
        CurrentSchema,
        setting,
        outcome.Verdict,
        [.. outcome.Scenarios.Select(RecordedScenario.Of)],
        [.. outcome.Requirements.Select(requirement => RecordedRequirement.Of(requirement, setting.Shard))],
        [.. outcome.Waivers.Select(RecordedWaiver.Of)])
    {
        Acceptances = outcome.Acceptances is [] ? null : outcome.Acceptances,
    };
}
