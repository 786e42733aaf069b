using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Checks;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Waivers;
using Conformance.Bench.Requirements;
using Conformance.Cli.Choosing;
using Conformance.Cli.Devices;
using Conformance.Cli.Output;
using Conformance.Cli.Runs;
using Conformance.Steps.Benching;
using Conformance.Steps.Recording;
using Conformance.Steps.Running;
using PCSC;

namespace Conformance.Cli.Commands;

/// <summary>One "conformance run" from options to exit code.</summary>
internal sealed class RunSession(TimeProvider time, TextWriter output)
{
    private HashSet<(string File, string Title)> _known = [];
    private bool _acted;

    public async Task<int> RunAsync(RunOptions options)
    {
        var waivers = options.Waivers is { } file ? WaiverFile.Read(file, options.Catalogue) : [];
        var baseline = new BaselineChoice(options).Read();
        var steps = options.Added.Steps.Select(StepAssembly.Load).ToList();
        var cases = Choose(options, options.Catalogue);
        var plan = new RunPlanning(options).Of(cases, waivers, baseline);
        await new DeviceCheck(ContextFactory.Instance, time).RequireAsync(options.Profile);
        if (options.Profile.Driver is DeviceDriver.Attended)
        {
            await new PersonNeeds(output, time).PrintAsync(options.Catalogue, cases, new(options.Fixtures), options.Profile, options.Fixtures);
        }

        await using var desks = await RunDesks.OpenAsync(options, time, output);
        using var claim = ResultsClaim.On(options.Results);
        var folder = Open(options, plan);
        var printer = new RunPrinter(output, plan);
        var reports = new RunReports(options, plan, time, printer);
        IReadOnlyList<ScenarioOutcome> scenarios;
        await using (var bench = await BenchRun.StartAsync(options.Catalogue, [.. steps]))
        {
            var run = new PlannedRun(bench, seed => desks.Of(seed, folder), folder, reports);
            scenarios = await UntilStoppedAsync(run, cases, options);
            _acted = run.DefectActed;
        }

        var conclusion = plan.Conclusion(options.Catalogue, _known, TokyoDay.Of(time));
        var outcome = conclusion.Of(scenarios);
        var accepted = HasProven(options) ? new BaselineChoice(options).Accept(baseline, outcome, conclusion, output) : outcome;
        bool? acted = options.Device.IsSeeded ? _acted : null;
        folder.Conclude(accepted, acted);
        reports.Conclude();
        printer.Summary($"{RunWords.Of(plan)}; results in {options.Results}", accepted);
        return RunWords.ExitCodeOf(plan, accepted, acted);
    }

    // A defect that never acted proves nothing, whatever the verdicts say (practices: the fault was never injected).
    private bool HasProven(RunOptions options) => !options.Device.IsSeeded || _acted;

    private static EvidenceFolder Open(RunOptions options, RunPlan plan) =>
        options.Resume ? EvidenceFolder.Continue(options.Results, plan) : EvidenceFolder.Begin(options.Results, plan);

    private async Task<IReadOnlyList<ScenarioOutcome>> UntilStoppedAsync(PlannedRun run, IReadOnlyList<ScenarioCase> cases, RunOptions options)
    {
        using var stop = new StopRequest(output);
        try
        {
            return await run.RunAsync(cases, stop.Token);
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            throw new BenchFaultException(Owner.Configuration, $"the run was stopped by hand; what was observed is kept in {options.Results}", "the same command with --resume goes on with it");
        }
    }

    private IReadOnlyList<ScenarioCase> Choose(RunOptions options, Catalogue catalogue)
    {
        var sources = FeatureSources.Read(Folders.Default.Features, options.Added.Features, options.Filter.OnlyAdded);
        var cases = sources.All;
        _known = [.. cases.Select(scenario => (scenario.File, scenario.Title))];
        Applicability.Require(cases, catalogue.CapabilityIds);
        var chosen = options.Resume ? Planned(options, cases) : Fitting(options, sources);
        return chosen.Any(scenario => Applicability.Missing(scenario, options.Profile) is [])
            ? chosen
            : throw new BenchFaultException(Owner.Configuration, "none of these scenarios is for this device", "see the capabilities in its profile, and the tags @needs-… of the scenarios");
    }

    // What was chosen stands in the plan; the record that --failed chose by is gone since.
    private static List<ScenarioCase> Planned(RunOptions options, IReadOnlyList<ScenarioCase> cases)
    {
        var planned = RunPlanFile.Read(options.Results).Scenarios.Select(scenario => (scenario.File, scenario.Title)).ToHashSet();
        return [.. cases.Where(scenario => planned.Contains((scenario.File, scenario.Title)))];
    }

    private IReadOnlyList<ScenarioCase> Fitting(RunOptions options, FeatureSources sources)
    {
        var last = options.Filter.Failed ? LastRun.Read(options.Results) : null;
        foreach (var gone in last?.Missing(sources.All) ?? [])
        {
            output.WriteLine($"did not pass last time and is there no more: {gone}");
        }

        return new ScenarioChoice(options.Filter, DecidingScenarios.Of(options.Filter, options.Catalogue, sources, Folders.Default.Coverage), last).Of(sources.All);
    }
}
