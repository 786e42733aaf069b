using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Requirements;
using Conformance.Cli.Choosing;
using Conformance.Cli.Commands;
using Conformance.Cli.Output;
using Conformance.Cli.Runs;
using Conformance.Reporting.Runs;
using Conformance.Steps.Benching;
using Conformance.Steps.Recording;

namespace Conformance.Cli.Merging;

/// <summary>The parts of a run of scenarios, put together and judged as one.</summary>
internal sealed class ScenarioMergeSession(TimeProvider time, TextWriter output)
{
    public async Task<int> RunAsync(IReadOnlyList<string> folders, string target, Additions added, IReadOnlyList<string> requirements)
    {
        var merge = RunMerge.Read(folders);
        var plan = merge.Plan;
        Require("catalogue", plan.Digests.Catalogue, RunPlanning.CatalogueOf(requirements), "--requirements");
        Require("steps", plan.Digests.Steps, RunPlanning.StepsOf(added.Steps), "--steps");
        var known = Known(plan, added);
        var all = CatalogueFolder.Read([.. requirements]);
        var catalogue = plan.Setting.RequirementSet is { } set ? all.For(all.Set(set)) : all;
        var folder = EvidenceFolder.Begin(target, plan);
        var printer = new RunPrinter(output, plan);
        IReadOnlyList<ScenarioOutcome> scenarios;
        await using (var bench = await BenchRun.StartAsync(catalogue, [.. added.Steps.Select(StepAssembly.Load)]))
        {
            scenarios = await merge.RunAsync(bench, folder, new MergedScenarios(printer));
        }

        AllureFolder.Merge(folders, target);
        var outcome = plan.Conclusion(catalogue, known, TokyoDay.Of(time)).Of(scenarios);
        folder.Conclude(outcome, merge.DefectActed);
        ReportFiles.Complete(target, catalogue);
        printer.Summary($"{RunWords.Of(plan)}; {folders.Count} parts, merged in {target}", outcome);
        return RunWords.ExitCodeOf(plan, outcome, merge.DefectActed);
    }

    private static HashSet<(string File, string Title)> Known(RunPlan plan, Additions added)
    {
        if (plan.Accepted is null)
        {
            return [];
        }

        var sources = FeatureSources.Read(Folders.Default.Features, added.Features, plan.Setting.Filter.OnlyAdded);
        Require("features", plan.Digests.Features, RunPlanning.FeaturesOf(plan.Setting.Filter.OnlyAdded ? added.Features : [Folders.Default.Features, .. added.Features]), "--features");
        return [.. sources.All.Select(scenario => (scenario.File, scenario.Title))];
    }

    private static void Require(string what, string? planned, string? now, string option)
    {
        if (planned != now)
        {
            throw new BenchFaultException(
                Owner.Configuration, $"{RunPlanFile.Name}, $.digests.{what}: {planned ?? "nothing"}, and {now ?? "nothing"} here", $"the parts are judged again: give the same with {option} as 'run' had, on the same files");
        }
    }
}
