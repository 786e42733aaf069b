using Conformance.Bench.Bindings;
using Conformance.Bench.Defects;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Requirements;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Steps.Benching;
using Conformance.Steps.Matrix;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Kills;

/// <summary>
/// Every scenario run once on each of the good devices, and a way to run more. One run goes on at a time, with its scenarios side by side.
/// </summary>
public sealed class BenchFixture : IAsyncLifetime, IDisposable
{
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);
    private readonly BenchFixtures _fixtures = new(Path.Combine(Root, "fixtures"));
    private BindingSource? _bindings;

    public IReadOnlyList<ScenarioCase> Cases { get; } = FeatureFolder.Read(Path.Combine(Root, "features"));

    public Catalogue Catalogue { get; } = CatalogueFolder.Read(Path.Combine(Root, "features", "requirements"));

    public DeviceProfile ModelA => _fixtures.Reader("model-a", Catalogue.CapabilityIds);

    public DeviceProfile ModelB => _fixtures.Reader("model-b", Catalogue.CapabilityIds);

    public DeviceProfile ReceiptComputer => _fixtures.Reader("receipt-computer", Catalogue.CapabilityIds);

    /// <summary>What the scenarios came to that are for software behind the terminal.</summary>
    public IReadOnlyList<ScenarioResult> Software { get; private set; } = [];

    /// <summary>What the scenarios that are for a good device came to on it, by model, in the order of the cases.</summary>
    public Dictionary<string, IReadOnlyList<ScenarioResult>> GoodByModel { get; } = [];

    /// <summary>The same for model A alone.</summary>
    public IReadOnlyList<ScenarioResult> Good => GoodByModel["model-a"];

    /// <summary>The same for models A and B, which differ wherever the way of a session can; for what takes long and needs no more.</summary>
    public IEnumerable<ScenarioResult> GoodPair => Good.Concat(GoodByModel["model-b"]);

    /// <summary>The same for all good devices, one after the other.</summary>
    public IEnumerable<ScenarioResult> AllGood => GoodByModel.Values.SelectMany(results => results).Concat(Software);

    public async Task InitializeAsync()
    {
        _bindings = await BindingSource.OpenAsync(BindingKind.InProcess, new WallClock());
        foreach (var model in TrialBench.Readers)
        {
            var profile = _fixtures.Reader(model, Catalogue.CapabilityIds);
            GoodByModel.Add(model, await RunAsync(profile, DeviceChoice.Good, For(profile)));
        }

        Software = await RunAsync(ReceiptComputer, DeviceChoice.Good, For(ReceiptComputer));
    }

    /// <summary>The scenarios that are for a device.</summary>
    public IEnumerable<ScenarioCase> For(DeviceProfile profile) => Cases.Where(scenario => Applicability.Missing(scenario, profile) is []);

    /// <summary>What is expected of defects and impostors.</summary>
    public DefectBook Book => DefectBookFolder.Read(Path.Combine(Root, "features", "requirements", "defects"), Catalogue);

    /// <summary>The kept coverage.</summary>
    public Coverage Kept => CoverageFile.Read(Path.Combine(Root, "features", "requirements", "coverage.csv"));

    /// <summary>The good devices' trials, for what is made from them.</summary>
    public GoodRun GoodRun => new([.. AllGood.Select(result => Trial.Of(result, TimeSpan.Zero))]);

    /// <summary>Tries pairs of check and defect, in the scenarios that cite the check.</summary>
    public async Task<IReadOnlyList<Column>> TryAsync(MatrixPlan plan)
    {
        await using var trials = await TrialBench.StartAsync(Catalogue, _fixtures, Cases, new WallClock(), seed: 1);
        var runner = new MatrixRunner(Catalogue, Book, Kept, trials);
        var columns = new List<Column>();
        foreach (var planned in plan.Columns)
        {
            columns.Add(await runner.RunAsync(planned));
        }

        return columns;
    }

    public Task<IReadOnlyList<ScenarioResult>> RunAsync(DeviceChoice device, IEnumerable<ScenarioCase> cases, int seed = 1) =>
        RunAsync(ModelA, device, cases, seed);

    public async Task<IReadOnlyList<ScenarioResult>> RunAsync(DeviceProfile profile, DeviceChoice device, IEnumerable<ScenarioCase> cases, int seed = 1)
    {
        var desks = new DeskFactory(_fixtures, _bindings!.Create, BindingKind.InProcess, profile, device, seed);
        await using var run = await BenchRun.StartAsync(Catalogue);
        return await SideBySide.RunAsync(cases, scenario => run.RunAsync(scenario, desks, new Unobserved()));
    }

    /// <summary>Judges logs again, one run for all of them.</summary>
    public async Task<IReadOnlyList<ScenarioResult>> JudgeAgainAsync(IEnumerable<StoredLog> logs)
    {
        await using var run = await BenchRun.StartAsync(Catalogue);
        return await SideBySide.RunAsync(logs, stored => run.JudgeAgainAsync(stored));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _bindings?.Dispose();
}
