using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Plans;

namespace Conformance.Cli.Runs;

/// <summary>What stands beside the verdict of a run, and what scripts are told of it.</summary>
internal static class RunWords
{
    /// <summary>What was run on what.</summary>
    public static string Of(RunPlan plan)
    {
        var setting = plan.Setting;
        var part = setting.Shard is { } shard ? $", part {shard} alone" : "";
        return $"reader {setting.Reader}, device {setting.Device}, binding {setting.Binding}, seed {setting.Seed}, set {setting.RequirementSet}{part}";
    }

    /// <summary>The exit code of a run that went to its end.</summary>
    /// <param name="plan">The run.</param>
    /// <param name="outcome">What it came to.</param>
    /// <param name="defectActed">Whether the seeded defect did anything; null without one.</param>
    /// <exception cref="BenchFaultException">The defect never acted: whatever the verdicts say, that proves nothing (practices: the fault was never injected). A part of a run cannot know.</exception>
    public static int ExitCodeOf(RunPlan plan, RunOutcome outcome, bool? defectActed) => defectActed == false && plan.Setting.Shard is null
        ? throw new BenchFaultException(Owner.Configuration, $"\"{plan.Setting.Device}\" never acted in these scenarios", "choose scenarios that reach it, or leave the filter out")
        : ExitCodes.Of(outcome.Verdict);
}
