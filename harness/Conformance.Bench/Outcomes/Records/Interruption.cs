using System.Globalization;
using Conformance.Bench.Outcomes.Plans;

namespace Conformance.Bench.Outcomes.Records;

/// <summary>A place where a run was interrupted; it went on from there later.</summary>
/// <param name="Number">The number of the scenario, in the run's plan, that was cut off or was to come next.</param>
/// <param name="File">Its feature file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Attempt">Which attempt at it.</param>
/// <param name="Log">What had been observed of it until then; empty when it had not begun.</param>
public sealed record Interruption(int Number, string File, string Title, int Attempt, KeptFile Log)
{
    /// <summary>Every interruption of a run, in order, by the logs that lie in its results folder.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="plan">The run.</param>
    public static IReadOnlyList<Interruption> AllOf(string folder, RunPlan plan) =>
    [
        .. from scenario in plan.Own
           from name in Enumerable.Range(1, int.MaxValue - 1).Select(time => LogOf(plan, scenario, time)).TakeWhile(name => System.IO.File.Exists(Path.Combine(folder, name)))
           select new Interruption(scenario.Number, scenario.File, scenario.Title, scenario.Attempt, KeptFile.Of(name, System.IO.File.ReadAllBytes(Path.Combine(folder, name)))),
    ];

    /// <summary>The name in a results folder of the log that was cut off when a scenario was interrupted.</summary>
    /// <param name="plan">The run.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="time">The first interruption of the scenario is 1.</param>
    public static string LogOf(RunPlan plan, PlannedScenario scenario, int time) =>
        string.Create(CultureInfo.InvariantCulture, $"{RunFolder.Interrupted}/{plan.NameOf(scenario)}-{time}.jsonl");
}
