using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Harness.Tests.Pcsc;
using Conformance.SmartCard.Transcripts;
using Conformance.Steps.Benching;
using Conformance.Steps.Recording;
using Conformance.Steps.Running;
using NodaTime;

namespace Conformance.Harness.Tests.Recording;

/// <summary>Runs of a few scenarios on model A in process, kept as the command keeps them.</summary>
public sealed class FewScenarios : IAsyncLifetime, IDisposable
{
    private static readonly Masking Masking = new(CardOrigin.Simulated, new byte[32]);
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);
    private readonly BenchFixtures _fixtures = new(Path.Combine(Root, "fixtures"));
    private BindingSource? _bindings;

    public FewScenarios()
    {
        var all = CatalogueFolder.Read(Path.Combine(Root, "features", "requirements"));
        Catalogue = all.For(all.NewestSet);
        Device = _fixtures.Reader("model-a", Catalogue.CapabilityIds);
        var cases = FeatureFolder.Read(Path.Combine(Root, "features"));
        Cases =
        [
            cases.Single(scenario => scenario.Title == "A patient who cancels leaves nothing behind"),
            cases.First(scenario => Applicability.Missing(scenario, Device) is not []),
            cases.Single(scenario => scenario.Title == "Digits that are cleared cost no try"),
            cases.Single(scenario => scenario.Title == "Three wrong PINs are counted down on the screen and on the card"),
        ];
    }

    public Catalogue Catalogue { get; }

    public DeviceProfile Device { get; }

    /// <summary>Short ones, of which the second is not for the device.</summary>
    public IReadOnlyList<ScenarioCase> Cases { get; }

    public RunPlan Plan(IReadOnlyList<ScenarioCase>? cases = null, int attempts = 1, int seed = 1, Shard? shard = null) => new()
    {
        Schema = RunPlan.CurrentSchema,
        Setting = new(LogHeader.ThisBuild, Device.Model, "simulated", BindingKind.InProcess.Word(), seed, attempts, Catalogue.Chosen!.Name, RunFilter.None with { Texts = ["few"] }) { Shard = shard },
        Device = PlannedDevice.Of(Device),
        Digests = new("d", "f", "c", "x", null),
        Faces = "scores",
        MayLock = true,
        Waivers = [],
        Accepted = null,
        Scenarios = ScenarioOrder.Of(cases ?? Cases, attempts, seed),
    };

    /// <summary>Does what the plan says.</summary>
    public async Task<IReadOnlyList<ScenarioOutcome>> RunAsync(EvidenceFolder folder, IRunObserver observer, Func<int, DeviceChoice>? devices = null, CancellationToken stop = default)
    {
        await using var run = await BenchRun.StartAsync(Catalogue);
        DeskFactory Desks(int seed) => new(_fixtures, _bindings!.Create, BindingKind.InProcess, Device, devices?.Invoke(seed) ?? DeviceChoice.Good, seed) { Transcripts = (card, binding, time) => folder.OpenTranscript(card, binding, Masking, time) };
        return await new PlannedRun(run, Desks, folder, observer).RunAsync(Cases, stop);
    }

    /// <summary>The same, and writes the record.</summary>
    public async Task ToEndAsync(EvidenceFolder folder, IRunObserver? observer = null) =>
        folder.Conclude(Conclusion(folder.Plan).Of(await RunAsync(folder, observer ?? new RunCounter())), defectActed: null);

    public RunConclusion Conclusion(RunPlan plan) => plan.Conclusion(Catalogue, new HashSet<(string, string)>(), new LocalDate(2026, 11, 21));

    public async Task InitializeAsync() => _bindings = await BindingSource.OpenAsync(BindingKind.InProcess, new WallClock());

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _bindings?.Dispose();
}
