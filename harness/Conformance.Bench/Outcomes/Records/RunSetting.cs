using System.Text.Json.Serialization;

namespace Conformance.Bench.Outcomes.Records;

/// <summary>What was run on what. Nothing in it names a machine, a user or the time of day.</summary>
/// <param name="Build">Version of the bench.</param>
/// <param name="Reader">The model that the device's profile names.</param>
/// <param name="Device">The device under test: the one of the profile, a seeded defect of it, or an impostor.</param>
/// <param name="Binding">The way from reader to card, in the words of the command line.</param>
/// <param name="Seed">Seed of the first attempt; every further attempt has the next one.</param>
/// <param name="Attempts">How often every scenario was run.</param>
/// <param name="RequirementSet">The requirement set; null for the whole catalogue.</param>
/// <param name="Filter">What kept scenarios out.</param>
public sealed record RunSetting(string Build, string Reader, string Device, string Binding, int Seed, int Attempts, string? RequirementSet, RunFilter Filter)
{
    /// <summary>Which part of the run this is; null, and left out, for the whole. The verdict of a part says nothing of the others.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Shard? Shard { get; init; }

    /// <summary>True where not all scenarios were to be run: what the others decide is then not reached, instead of missing.</summary>
    [JsonIgnore]
    public bool IsPartial => !Filter.IsNone || Shard is not null;
}
