using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Records;

namespace Conformance.Bench.Outcomes.Plans;

/// <summary>What two plans differ in, as paths in their files: two runs by plans that differ are two runs.</summary>
public static class PlanChanges
{
    /// <summary>One line for each place, with what stands there in the one and in the other; of a list, the first place alone.</summary>
    public static IReadOnlyList<string> Between(RunPlan one, RunPlan other) => Between(Node(one), Node(other));

    /// <summary>The same of any two values.</summary>
    public static IReadOnlyList<string> Between(JsonNode? one, JsonNode? other) => [.. Between("$", one, other)];

    /// <summary>Holds the plan in a results folder against that of the run which is to go on in it.</summary>
    /// <exception cref="BenchFaultException">There is none, or it is another one; every place is named.</exception>
    public static void RequireNone(string folder, RunPlan plan)
    {
        var changes = Between(RunPlanFile.Read(folder), plan);
        if (changes is not [])
        {
            throw new BenchFaultException(
                Owner.Configuration,
                string.Join('\n', changes.Select(change => $"{Path.Combine(folder, RunPlanFile.Name)}, {change} now").Prepend("what was begun is another run than this one")),
                "say the same again that the run was begun with, on the same files and with the same build; or run again without --resume");
        }
    }

    private static JsonNode? Node(RunPlan plan) => JsonSerializer.SerializeToNode(plan, RecordJson.Options);

    private static IEnumerable<string> Between(string path, JsonNode? one, JsonNode? other) => (one, other) switch
    {
        (JsonObject first, JsonObject second) => first.Select(field => field.Key).Union(second.Select(field => field.Key))
            .SelectMany(name => Between($"{path}.{name}", first[name], second[name])),
        (JsonArray first, JsonArray second) => Enumerable.Range(0, Math.Max(first.Count, second.Count))
            .SelectMany(index => Between($"{path}[{index}]", index < first.Count ? first[index] : null, index < second.Count ? second[index] : null))
            .Take(1),
        _ when JsonNode.DeepEquals(one, other) => [],
        _ => [$"{path}: {Text(one)}, and {Text(other)}"],
    };

    private static string Text(JsonNode? node) => node?.ToJsonString(RecordJson.Options) ?? "nothing";
}
