using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using Conformance.Cli.Output;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Cli.Commands;

/// <summary>One "conformance run" from options to exit code.</summary>
internal sealed class RunSession(TimeProvider time, TextWriter output)
{
    public async Task<int> RunAsync(RunOptions options)
    {
        var cases = Choose(options);
        using var bindings = await BindingSource.OpenAsync(options.Binding, time);
        var desks = new DeskFactory(new BenchFixtures(options.Fixtures), bindings.Create, options.Binding, options.Profile, options.Device, options.Seed);
        var results = new ResultFolder(options);
        var printer = new RunPrinter(output, cases.Count);
        var worst = Verdict.NotApplicable;
        var acted = false;
        await using (var run = await BenchRun.StartAsync(CatalogueFolder.Read(Folders.Default.Requirements)))
        {
            foreach (var scenario in cases)
            {
                var times = new StepTimes(time);
                var result = await run.RunAsync(scenario, desks, times, results.OpenLog);
                results.Write(result, times);
                printer.Ended(result);
                worst = Verdicts.Worse(worst, result.Verdict);
                acted |= result.DefectActed;
            }
        }

        printer.Summary($"reader {options.Profile.Model}, device {options.Device.Name}, binding {options.Binding.Word()}, seed {options.Seed}; results in {options.Results}");
        return Conclude(options, worst, acted);
    }

    private static int Conclude(RunOptions options, Verdict worst, bool acted)
    {
        // A defect that never acted proves nothing, whatever the verdicts say (practices: the fault was never injected).
        if (options.Device != DeviceChoice.Good && !acted)
        {
            throw new BenchFaultException(Owner.Configuration, $"\"{options.Device.Name}\" never acted in these scenarios", "choose scenarios that reach it, or leave the filter out");
        }

        return worst == Verdict.HarnessFault ? ExitCodes.CouldNotRun : worst.IsGood() ? ExitCodes.Passed : ExitCodes.Failed;
    }

    private static List<ScenarioCase> Choose(RunOptions options)
    {
        var cases = FeatureFolder.Read(options.Features)
            .Where(scenario => options.Tag is not { } tag || scenario.Tags.Contains(tag))
            .Where(scenario => options.Filter.Count == 0 || options.Filter.Any(text => Fits(scenario, text)))
            .ToList();
        if (cases.Count == 0)
        {
            throw new BenchFaultException(Owner.Configuration, "no scenario fits the filter", "'conformance list scenarios' shows them all");
        }

        Applicability.Require(cases, KnownCapabilities.Ids);
        return cases.Any(scenario => Applicability.Missing(scenario, options.Profile) is [])
            ? cases
            : throw new BenchFaultException(Owner.Configuration, "none of these scenarios is for this device", "see the capabilities in its profile, and the tags @needs-… of the scenarios");
    }

    private static bool Fits(ScenarioCase scenario, string text) =>
        scenario.File.Contains(text, StringComparison.OrdinalIgnoreCase) || scenario.Title.Contains(text, StringComparison.OrdinalIgnoreCase);
}
