using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Cameras;
using Conformance.Bench.Devices.Checks;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Devices.Software;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Waivers;
using Conformance.Bench.Requirements;
using Conformance.Cli.Choosing;
using Conformance.Cli.Devices;
using Conformance.Cli.Output;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;
using NodaTime;
using PCSC;

namespace Conformance.Cli.Commands;

/// <summary>One "conformance run" from options to exit code.</summary>
internal sealed class RunSession(TimeProvider time, TextWriter output)
{
    private HashSet<(string File, string Title)> _known = [];
    private bool _acted;

    public async Task<int> RunAsync(RunOptions options)
    {
        var catalogue = options.Catalogue;
        var waivers = options.Waivers is { } file ? WaiverFile.Read(file, catalogue) : [];
        var baseline = new BaselineChoice(options).Read();
        var steps = options.Added.Steps.Select(StepAssembly.Load).ToList();
        var cases = Choose(options, catalogue);
        await new DeviceCheck(ContextFactory.Instance, time).RequireAsync(options.Profile);
        using var bindings = await BindingSource.OpenAsync(options.Binding, time, physical: options.Physical);
        using DeskCameras cameras = options.Faces == FaceChoice.Drawn ? new DrawnCameras() : new ScoredCameras();
        var fixtures = new BenchFixtures(options.Fixtures);
        if (options.Profile.Driver is DeviceDriver.Attended)
        {
            await new RunPlan(output, time).PrintAsync(catalogue, cases, fixtures, options.Profile, options.Fixtures);
        }

        var results = new ResultFolder(options);
        var person = new ConsolePerson(output, Console.In, time);
        await using var outside = await OutsideDevice.OpenAsync(options.Profile, time, person);
        var software = OutsideSoftware.Of(options.Profile, time, person);
        DeskFactory Desks(int seed) => new(fixtures, bindings.Create, options.Binding, options.Profile, options.Device, seed)
        {
            MayLock = options.Physical is null or { Sacrifice: not null },
            Cameras = cameras,
            Transcripts = results.OpenTranscript,
            Outside = outside,
            Software = software,
        };
        var printer = new RunPrinter(output, cases.Count * options.Attempts);
        IReadOnlyList<ScenarioOutcome> scenarios;
        await using (var run = await BenchRun.StartAsync(catalogue, [.. steps]))
        {
            scenarios = await new Attempts(options.Attempts, options.Seed).RunAsync(cases, async (scenario, attempt, seed) =>
            {
                var times = new StepTimes(time);
                var result = await run.RunAsync(scenario, Desks(seed), times, results.OpenLog);
                var files = results.Write(result, times);
                printer.Ended(result, attempt, seed);
                _acted |= result.DefectActed;
                return (result, files);
            });
        }

        var conclusion = new RunConclusion { Catalogue = catalogue, IsFiltered = !options.Filter.IsNone, Declared = options.Profile.Declaration, Waivers = waivers, Baseline = baseline, Known = _known, Today = Today };
        var outcome = conclusion.Of(scenarios);
        var accepted = HasProven(options) ? new BaselineChoice(options).Accept(baseline, outcome, conclusion, output) : outcome;
        return Conclude(options, accepted, catalogue.Chosen!, results, printer);
    }

    private LocalDate Today => Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).Date;

    // A defect that never acted proves nothing, whatever the verdicts say (practices: the fault was never injected).
    private bool HasProven(RunOptions options) => !options.Device.IsSeeded || _acted;

    private int Conclude(RunOptions options, RunOutcome outcome, RequirementSet set, ResultFolder results, RunPrinter printer)
    {
        results.Write(outcome, set.Name);
        printer.Summary($"reader {options.Profile.Model}, device {options.Device.Name}, binding {options.Binding.Word()}, seed {options.Seed}, set {set.Name}; results in {options.Results}", outcome);
        if (!HasProven(options))
        {
            throw new BenchFaultException(Owner.Configuration, $"\"{options.Device.Name}\" never acted in these scenarios", "choose scenarios that reach it, or leave the filter out");
        }

        return ExitCodes.Of(outcome.Verdict);
    }

    private IReadOnlyList<ScenarioCase> Choose(RunOptions options, Catalogue catalogue)
    {
        var sources = FeatureSources.Read(Folders.Default.Features, options.Added.Features, options.Filter.OnlyAdded);
        var cases = sources.All;
        _known = [.. cases.Select(scenario => (scenario.File, scenario.Title))];
        var last = options.Filter.Failed ? LastRun.Read(options.Results) : null;
        foreach (var gone in last?.Missing(cases) ?? [])
        {
            output.WriteLine($"did not pass last time and is there no more: {gone}");
        }

        Applicability.Require(cases, catalogue.CapabilityIds);
        var chosen = new ScenarioChoice(options.Filter, DecidingScenarios.Of(options.Filter, catalogue, sources, Folders.Default.Coverage), last).Of(cases);
        return chosen.Any(scenario => Applicability.Missing(scenario, options.Profile) is [])
            ? chosen
            : throw new BenchFaultException(Owner.Configuration, "none of these scenarios is for this device", "see the capabilities in its profile, and the tags @needs-… of the scenarios");
    }
}
