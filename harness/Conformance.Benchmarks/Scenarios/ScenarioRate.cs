using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using Conformance.Benchmarks.Measurement;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Benchmarks.Scenarios;

/// <summary>All features on the good device, in process, one scenario after the other as every run does.</summary>
/// <param name="Smoke">How long the scenarios tagged @smoke take, as the first thing that the program does.</param>
/// <param name="First">How long all features take after them, for the first time.</param>
/// <param name="PerSecond">Scenarios in a second, later.</param>
/// <param name="FeaturesPerSecond">Feature files in a second, later.</param>
internal sealed record ScenarioRate(TimeSpan Smoke, TimeSpan First, double PerSecond, double FeaturesPerSecond)
{
    private const int Passes = 5;
    private const string SmokeTag = "smoke";

    public static async Task<ScenarioRate> MeasureAsync(string features, BenchFixtures fixtures, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        var cases = FeatureFolder.Read(features);
        var catalogue = CatalogueFolder.Read(Path.Combine(features, "requirements"));
        using var bindings = await BindingSource.OpenAsync(BindingKind.InProcess, clock);
        var desks = new DeskFactory(fixtures, bindings.Create, BindingKind.InProcess, fixtures.Reader("model-a", catalogue.CapabilityIds), DeviceChoice.Good, seed: 1);
        await using var run = await BenchRun.StartAsync(catalogue);
        await PassAsync(run, [.. cases.Where(scenario => scenario.Tags.Contains(SmokeTag))], desks);
        var smoke = clock.GetElapsedTime(start);
        start = clock.GetTimestamp();
        await PassAsync(run, cases, desks);
        var first = clock.GetElapsedTime(start);
        var times = new List<double>();
        for (var pass = 0; pass < Passes; pass++)
        {
            var began = clock.GetTimestamp();
            await PassAsync(run, cases, desks);
            times.Add(clock.GetElapsedTime(began).TotalMicroseconds);
        }

        var passesPerSecond = 1e6 / new Samples(times).Median;
        return new(smoke, first, cases.Count * passesPerSecond, cases.Select(scenario => scenario.File).Distinct().Count() * passesPerSecond);
    }

    private static async Task PassAsync(BenchRun run, IReadOnlyList<ScenarioCase> cases, DeskFactory desks)
    {
        foreach (var scenario in cases)
        {
            var result = await run.RunAsync(scenario, desks, new Unobserved());
            if (!result.Verdict.IsGood())
            {
                throw new BenchFaultException(
                    Owner.Harness, $"{scenario.File}: \"{scenario.Title}\" came to {result.Verdict}", "what is broken has no speed: run 'conformance run' first");
            }
        }
    }
}
