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
/// Every scenario run once on each of the two good devices; what each check found there tells which scenarios cite it. Runs go one at a
/// time: the runner allows no more.
/// </summary>
public sealed class BenchFixture : IAsyncLifetime, IDisposable
{
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);
    private readonly BenchFixtures _fixtures = new(Path.Combine(Root, "fixtures"));
    private BindingSource? _bindings;

    public IReadOnlyList<ScenarioCase> Cases { get; } = FeatureFolder.Read(Path.Combine(Root, "features"));

    public Catalogue Catalogue { get; } = CatalogueFolder.Read(Path.Combine(Root, "features", "requirements"));

    public DeviceProfile ModelA => _fixtures.Reader("model-a", KnownCapabilities.Ids);

    public DeviceProfile ModelB => _fixtures.Reader("model-b", KnownCapabilities.Ids);

    /// <summary>What the scenarios that are for model A came to on it, in the order of the cases.</summary>
    public IReadOnlyList<ScenarioResult> Good { get; private set; } = [];

    /// <summary>The same for model B, the other good device.</summary>
    public IReadOnlyList<ScenarioResult> GoodB { get; private set; } = [];

    public async Task InitializeAsync()
    {
        _bindings = await BindingSource.OpenAsync(BindingKind.InProcess, new WallClock());
        Good = await RunAsync(DeviceChoice.Good, For(ModelA));
        GoodB = await RunAsync(ModelB, DeviceChoice.Good, For(ModelB));
    }

    /// <summary>The scenarios that are for a device.</summary>
    public IEnumerable<ScenarioCase> For(DeviceProfile profile) => Cases.Where(scenario => Applicability.Missing(scenario, profile) is []);

    /// <summary>The scenarios in which a check decided something on a good device: on model A, or on model B when A has no such scenario.</summary>
    public (DeviceProfile Profile, IReadOnlyList<ScenarioCase> Cases) Citing(string check) =>
        Citing(Good, check) is [_, ..] onA ? (ModelA, onA) : (ModelB, Citing(GoodB, check));

    public Task<IReadOnlyList<ScenarioResult>> RunAsync(DeviceChoice device, IEnumerable<ScenarioCase> cases, int seed = 1) =>
        RunAsync(ModelA, device, cases, seed);

    public async Task<IReadOnlyList<ScenarioResult>> RunAsync(DeviceProfile profile, DeviceChoice device, IEnumerable<ScenarioCase> cases, int seed = 1)
    {
        var results = new List<ScenarioResult>();
        var desks = new DeskFactory(_fixtures, _bindings!.Create, BindingKind.InProcess, profile, device, seed);
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

    private static IReadOnlyList<ScenarioCase> Citing(IReadOnlyList<ScenarioResult> good, string check) =>
        [.. good.Where(result => result.Findings.Any(finding => finding.Check.Id == check)).Select(result => result.Case)];
}
