using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;

namespace Conformance.Steps.Recording;

/// <summary>The results folder of one part of a run, which went to its end.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Plan">Its plan.</param>
/// <param name="Record">Its record: one scenario for each that the plan has for this part, in that order.</param>
internal sealed record RunPart(string Folder, RunPlan Plan, RunRecord Record)
{
    private const string Hint = "take the whole folder from where it was kept, or run this part again";

    /// <summary>Reads a folder.</summary>
    /// <exception cref="BenchFaultException">It is no part of a run, or not as it was written; says where.</exception>
    public static RunPart Read(string folder)
    {
        var plan = RunPlanFile.Read(folder);
        if (!File.Exists(Path.Combine(folder, RunFile.Name)))
        {
            throw new BenchFaultException(Owner.Configuration, $"{folder}: there is no {RunFile.Name} in it: this part was stopped before its end", "go on with it first: the command that it was begun with, and --resume");
        }

        var record = RunFolder.Read(folder);
        var wrong = plan.Setting.Shard is null ? "this is no part of a run, but a whole one"
            : record.Plan is null ? $"{RunFile.Name} names no plan"
            : !plan.Own.Select(scenario => (scenario.File, scenario.Title, scenario.Attempt, scenario.Seed)).SequenceEqual(record.Scenarios.Select(scenario => (scenario.File, scenario.Title, scenario.Attempt, scenario.Seed)))
                ? $"the scenarios of {RunFile.Name} are not those that {RunPlanFile.Name} has for part {plan.Setting.Shard}"
                : null;
        return wrong is null ? new(folder, plan, record) : throw new BenchFaultException(Owner.Configuration, $"{folder}: {wrong}", Hint);
    }

    /// <summary>A log of this part.</summary>
    /// <exception cref="BenchFaultException">It is not as it was written; says in which line.</exception>
    public (StoredLog Stored, byte[] Bytes) Log(PlannedScenario scenario, string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name));
        return LogFile.Read(bytes) switch
        {
            LogReading.Complete(var stored) when Plan.IsOf(scenario, stored.Header) => (stored, bytes),
            LogReading.Complete => throw Fault(name, "it is of another run"),
            LogReading.Incomplete(_, var line, _) => throw Fault(FormattableString.Invariant($"{name}, line {line}"), "it ends here, without its closing line"),
            LogReading.Broken(var line, var why) => throw Fault(FormattableString.Invariant($"{name}, line {line}"), why),
            _ => throw new InvalidOperationException("a log is complete, incomplete or broken"),
        };
    }

    /// <summary>What is wrong with a file of this part.</summary>
    public BenchFaultException Fault(string name, string what) => new(Owner.Configuration, $"{Path.Combine(Folder, name)}: {what}", Hint);
}
