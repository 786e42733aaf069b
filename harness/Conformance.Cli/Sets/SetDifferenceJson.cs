using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Bench.Outcomes.Impact;
using Conformance.Bench.Requirements;
using Conformance.Bench.Requirements.Changes;

namespace Conformance.Cli.Sets;

/// <summary>The difference of two sets for programs.</summary>
internal static class SetDifferenceJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Of(SetDifference difference, Coverage coverage, IReadOnlyList<AffectedRun> runs)
    {
        var checks = difference.Affected.SelectMany(requirement => requirement.Checks).Select(check => check.Id).ToList();
        return JsonSerializer.Serialize(
            new Document(
                "conformance-sets-diff",
                1,
                difference.Old.Name,
                difference.New.Name,
                [.. difference.Added.Select(Named)],
                [.. difference.Removed.Select(Named)],
                [.. difference.Replaced.Select(pair => new Pair(Named(pair.Old), Named(pair.New), pair.Changes))],
                checks,
                [.. checks.SelectMany(check => coverage.Of(check).Rows).Select(row => row.Scenario).Distinct()],
                [.. runs.Select(run => new Result(run.Folder, run.Run.Setting.RequirementSet, run.Impact is { Due: not [] } or { Lapsed: not [] }, run.Impact?.Lapsed ?? [], run.Impact?.Due ?? []))]),
            Options) + "\n";
    }

    private static Demand Named(Requirement requirement) => new(requirement.Id, requirement.Level, [.. requirement.Checks.Select(check => check.Id)], requirement.NotChecked);

    private sealed record Document(
        string Schema,
        int Version,
        string Old,
        string New,
        IReadOnlyList<Demand> Added,
        IReadOnlyList<Demand> Removed,
        IReadOnlyList<Pair> Superseded,
        IReadOnlyList<string> Checks,
        IReadOnlyList<ScenarioName> Scenarios,
        IReadOnlyList<Result> Results);

    private sealed record Demand(string Id, Level Level, IReadOnlyList<string> Checks, string? NotChecked);

    private sealed record Pair(Demand Old, Demand New, IReadOnlyList<ChangedField> Changes);

    private sealed record Result(string Folder, string? Set, bool Affected, IReadOnlyList<string> Lapsed, IReadOnlyList<DueCheck> Due);
}
