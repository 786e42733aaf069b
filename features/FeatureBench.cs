using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;
using Xunit;

namespace Conformance.Features;

/// <summary>The bench behind <see cref="ScenarioTests"/>: one run for all scenarios, each binding opened when first asked for.</summary>
public sealed class FeatureBench : IAsyncLifetime
{
    private const int Seed = 1;

    private readonly BenchFixtures _fixtures = new(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures"));
    private readonly Dictionary<BindingKind, BindingSource> _bindings = [];
    private readonly IReadOnlyList<ScenarioCase> _cases = FeatureFiles.Read(Path.Combine(AppContext.BaseDirectory, "features")).Cases;
    private readonly Catalogue _catalogue = CatalogueFolder.Read(Path.Combine(AppContext.BaseDirectory, "features", "requirements"));
    private BenchRun? _run;

    /// <inheritdoc/>
    public async Task InitializeAsync() => _run = await BenchRun.StartAsync(_catalogue);

    /// <summary>Runs a scenario on a reader and a binding.</summary>
    internal async Task<ScenarioResult> RunAsync(string file, string title, string reader, string binding, IScenarioObserver observer)
    {
        var scenario = _cases.Single(candidate => candidate.File == file && candidate.Title == title);
        var kind = binding == ScenarioDiscoverer.VirtualPcsc ? BindingKind.VirtualPcsc : BindingKind.InProcess;
        if (!_bindings.TryGetValue(kind, out var source))
        {
            source = await BindingSource.OpenAsync(kind, TimeProvider.System);
            _bindings.Add(kind, source);
        }

        return await _run!.RunAsync(scenario, new DeskFactory(_fixtures, source.Create, kind, _fixtures.Reader(reader, _catalogue.CapabilityIds), DeviceChoice.Good, Seed), observer);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await _run!.DisposeAsync();
        foreach (var source in _bindings.Values)
        {
            source.Dispose();
        }
    }
}
