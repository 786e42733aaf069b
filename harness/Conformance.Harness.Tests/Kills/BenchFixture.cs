using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Requirements;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Kills;

/// <summary>
/// Every scenario run once on the good device; what each check found there tells which scenarios cite it. Runs go one at a time: the
/// runner allows no more.
/// </summary>
public sealed class BenchFixture : IAsyncLifetime, IDisposable
{
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);
    private readonly BenchFixtures _fixtures = new(Path.Combine(Root, "fixtures"));
    private BindingSource? _bindings;

    public IReadOnlyList<ScenarioCase> Cases { get; } = FeatureFolder.Read(Path.Combine(Root, "features"));

    public Catalogue Catalogue { get; } = CatalogueFolder.Read(Path.Combine(Root, "features", "requirements"));

    /// <summary>The good device's results, in the order of the cases.</summary>
    public IReadOnlyList<ScenarioResult> Good { get; private set; } = [];

    public async Task InitializeAsync()
    {
        _bindings = await BindingSource.OpenAsync(BindingKind.InProcess, new WallClock());
        Good = await RunAsync(DeviceChoice.Good, Cases);
    }

    /// <summary>The scenarios in which a check decided something on the good device.</summary>
    public IEnumerable<ScenarioCase> Citing(string check) =>
        Good.Where(result => result.Findings.Any(finding => finding.Check.Id == check)).Select(result => result.Case);

    public async Task<IReadOnlyList<ScenarioResult>> RunAsync(DeviceChoice device, IEnumerable<ScenarioCase> cases, int seed = 1)
    {
        var results = new List<ScenarioResult>();
        var desks = new DeskFactory(_fixtures, _bindings!.Create, BindingKind.InProcess, device, seed);
        await using var run = await BenchRun.StartAsync(Catalogue);
        foreach (var scenario in cases)
        {
            results.Add(await run.RunAsync(scenario, desks, new Unobserved()));
        }

        return results;
    }

    public async Task<ScenarioResult> JudgeAgainAsync(StoredLog stored)
    {
        await using var run = await BenchRun.StartAsync(Catalogue);
        return await run.JudgeAgainAsync(stored);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _bindings?.Dispose();
}
