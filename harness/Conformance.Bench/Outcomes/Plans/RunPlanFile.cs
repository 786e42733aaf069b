using System.Text.Json;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Records;

namespace Conformance.Bench.Outcomes.Plans;

/// <summary>run-plan.json: fields in a fixed order, indented, line feeds, UTF-8; the same plan gives the same bytes.</summary>
public static class RunPlanFile
{
    /// <summary>The file's name in a results folder.</summary>
    public const string Name = "run-plan.json";

    private const string Hint = "'harness/conformance run' writes it at the beginning of a run, into the folder of --results";

    /// <summary>The text of the file.</summary>
    public static string Write(RunPlan plan) => JsonSerializer.Serialize(plan, RecordJson.Options) + "\n";

    /// <summary>Reads the one in a results folder.</summary>
    /// <exception cref="BenchFaultException">It cannot be read, or is no plan of this version; says where.</exception>
    public static RunPlan Read(string folder)
    {
        var file = Path.Combine(folder, Name);
        try
        {
            var plan = JsonSerializer.Deserialize<RunPlan>(File.ReadAllText(file), RecordJson.Options);
            if (plan?.Schema != RunPlan.CurrentSchema)
            {
                throw Fault($"{file}: this is no plan of version {RunPlan.CurrentSchema}");
            }

            return WhyNone(plan) is { } why ? throw Fault($"{file}, {why}") : plan;
        }
        catch (JsonException broken)
        {
            throw Fault($"{file}, line {broken.LineNumber + 1}, {broken.Path ?? "$"}: this is no plan of a run");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault($"{file}: {fault.Message}");
        }
    }

    private static string? WhyNone(RunPlan plan)
    {
        var misplaced = plan.Scenarios.Index().FirstOrDefault(scenario => scenario.Item.Number != scenario.Index + 1);
        var undated = plan.Waivers.Index().FirstOrDefault(waiver => waiver.Item.ToWaiver() is null);
        return misplaced.Item is { } scenario ? FormattableString.Invariant($"$.scenarios[{misplaced.Index}].number: {scenario.Number} where {misplaced.Index + 1} is due")
            : undated.Item is { } waiver ? FormattableString.Invariant($"$.waivers[{undated.Index}].lastDay: \"{waiver.LastDay}\" is no day")
            : null;
    }

    private static BenchFaultException Fault(string what) => new(Owner.Configuration, what, Hint);
}
