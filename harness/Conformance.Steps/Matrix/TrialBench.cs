using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Steps.Matrix;

/// <summary>The bench of method calls, on which a whole matrix is tried; one at a time in a process, as it is a run.</summary>
public sealed class TrialBench : ITrialBench, IAsyncDisposable
{
    private readonly BenchRun _run;
    private readonly BindingSource _bindings;
    private readonly BenchFixtures _fixtures;
    private readonly Dictionary<ScenarioName, ScenarioCase> _cases;
    private readonly Dictionary<string, DeviceProfile> _profiles;
    private readonly TimeProvider _time;
    private readonly int _seed;

    private TrialBench(BenchRun run, BindingSource bindings, Catalogue catalogue, BenchFixtures fixtures, IEnumerable<ScenarioCase> cases, TimeProvider time, int seed)
    {
        (_run, _bindings, _fixtures, _time, _seed) = (run, bindings, fixtures, time, seed);
        _profiles = Devices.ToDictionary(model => model, model => fixtures.Reader(model, catalogue.CapabilityIds));
        _cases = cases.ToDictionary(scenario => new ScenarioName(scenario.File, scenario.Title));
    }

    /// <summary>Begins a run against a catalogue.</summary>
    public static async Task<TrialBench> StartAsync(Catalogue catalogue, BenchFixtures fixtures, IEnumerable<ScenarioCase> cases, TimeProvider time, int seed) =>
        new(await BenchRun.StartAsync(catalogue), await BindingSource.OpenAsync(BindingKind.InProcess, time), catalogue, fixtures, cases, time, seed);

    /// <summary>All scenarios.</summary>
    public IReadOnlyList<ScenarioName> Scenarios => [.. _cases.Keys];

    /// <summary>The good readers, by model.</summary>
    public static IReadOnlyList<string> Readers { get; } = ["model-a", "model-b", "model-c", "model-d", "model-e"];

    /// <summary>All good devices: the readers, and the sample of software behind the terminal.</summary>
    public static IReadOnlyList<string> Devices { get; } = [.. Readers, Declaration.ReceiptComputer];

    /// <inheritdoc/>
    public Task<Trial> RunAsync(string device, ScenarioName scenario, string model) =>
        RunAsync(device == DeviceChoice.Good.Name ? DeviceChoice.Good : DeviceChoice.Of(device), _cases[scenario], _profiles[model]);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _run.DisposeAsync();
        _bindings.Dispose();
    }

    private async Task<Trial> RunAsync(DeviceChoice device, ScenarioCase scenario, DeviceProfile profile)
    {
        var began = _time.GetTimestamp();
        var desks = new DeskFactory(_fixtures, _bindings.Create, BindingKind.InProcess, profile, device, _seed);
        var result = await _run.RunAsync(scenario, desks, new Unobserved());
        return Trial.Of(result, _time.GetElapsedTime(began));
    }
}
