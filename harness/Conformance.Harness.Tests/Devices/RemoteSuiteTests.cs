using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Cameras;
using Conformance.Bench.Devices.Remote;
using Conformance.Bench.Devices.Remote.Serving;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Harness.Tests.Kills;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Devices;

/// <summary>The simulated reader behind the reader protocol comes out like the one in this process, scenario by scenario and line by line.</summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class RemoteSuiteTests(BenchFixture bench, ITestOutputHelper output)
{
    /// <summary>Scenarios in which a town hall, another program or a misreading changes the card.</summary>
    private const int AwayFromTheDesk = 7;

    /// <summary>Nobody can draw a face for a score.</summary>
    private const string Near = "A face that nearly matches is refused";

    private readonly BenchFixtures _fixtures = new(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures"));

    [Fact]
    public async Task Every_scenario_comes_out_the_same_over_the_protocol()
    {
        await using var served = await ReaderService.StartAsync(_fixtures, bench.ModelA, DeviceChoice.Good, 0);
        var wire = new WireRecord();
        await using var outside = await RemoteDevice.OpenAsync(new(served.Address, null), new WallClock(), new NobodyAtDesk(), wire);
        var profile = bench.ModelA with { Driver = new DeviceDriver.Remote(served.Address, null) };
        var desks = new DeskFactory(_fixtures, () => new OwnSlotBinding(), BindingKind.Own, profile, DeviceChoice.Good, 1) { Outside = outside };
        await using var run = await BenchRun.StartAsync(bench.Catalogue);
        var differences = new List<string>();
        var same = 0;
        var away = new List<string>();
        foreach (var good in bench.Good)
        {
            var remote = await run.RunAsync(good.Case, desks, new Unobserved());
            if (Text(good) == Text(remote))
            {
                same++;
            }
            // What happens to a card away from the desk cannot be done to one that is the adapter's.
            else if (remote.Verdict != Verdict.NotTestable || !remote.Log.Entries.Any(entry => entry.What is CardActWithheld))
            {
                differences.Add($"{good.Case.Title}: {remote.Verdict} {remote.Fault} {FirstDifference(good, remote)}");
            }
            else
            {
                away.Add($"{good.Case.File}: {good.Case.Title}");
            }
        }

        output.WriteLine(string.Join('\n', away));

        Assert.Equal("", string.Join('\n', differences));
        Assert.Equal(bench.Good.Count - AwayFromTheDesk, same);
        Assert.Empty(wire.Faults());
        Assert.Equal(new OpenApiCheck().Operations.Except(["POST /session/answers"]).Order(StringComparer.Ordinal), wire.Seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_device_that_takes_pictures_is_shown_pictures_and_decides_on_them()
    {
        using var cameras = new DrawnCameras();
        await using var served = await ReaderService.StartAsync(_fixtures, bench.ModelA, DeviceChoice.Good, 0, cameras);
        var wire = new WireRecord();
        await using var outside = await RemoteDevice.OpenAsync(new(served.Address, null), new WallClock(), new NobodyAtDesk(), wire);
        var profile = bench.ModelA with { Driver = new DeviceDriver.Remote(served.Address, null) };
        var desks = new DeskFactory(_fixtures, () => new OwnSlotBinding(), BindingKind.Own, profile, DeviceChoice.Good, 1) { Outside = outside };
        await using var run = await BenchRun.StartAsync(bench.Catalogue);
        var results = new List<ScenarioResult>();
        foreach (var scenario in bench.Good.Select(good => good.Case).Where(known => known.Title is Near || known.File.EndsWith("face-conditions.feature", StringComparison.Ordinal)))
        {
            results.Add(await run.RunAsync(scenario, desks, new Unobserved()));
        }

        Assert.Equal([Near], results.Where(result => result.Verdict != Verdict.Passed).Select(result => result.Case.Title + result.Fault));
        Assert.Contains(results.Single(result => result.Case.Title == Near).Log.Entries, entry => entry.What is ActNotDone { Act: "show-face" });
        Assert.Equal(16, results.Count);
        Assert.Empty(wire.Faults());
    }

    private static string Text(ScenarioResult result) => string.Join('\n', Lines(result));

    private static IEnumerable<string> Lines(ScenarioResult result) =>
        result.Log.Entries.Where(entry => entry.What is not DeskOpened).Select(entry => $"{entry.At} {entry.What.Describe()}")
            .Concat(result.Findings.Select(finding => $"{finding.Check.Id} {finding.Verdict} {finding.Seen}"));

    private static string FirstDifference(ScenarioResult good, ScenarioResult remote) =>
        Lines(good).Zip(Lines(remote).Append("(end)")).Where(pair => pair.First != pair.Second).Select(pair => $"\n  here:     {pair.First}\n  protocol: {pair.Second}").FirstOrDefault() ?? "";
}
