using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;

namespace Conformance.Harness.Tests.Devices;

public sealed class SimulatedContractTests : ReaderContract
{
    private protected override async Task<(DeskFactory Desks, IAsyncDisposable Way)> OpenAsync()
    {
        var bindings = await BindingSource.OpenAsync(BindingKind.InProcess, TimeProviders.Wall);
        return (new(Fixtures, bindings.Create, BindingKind.InProcess, ModelA, DeviceChoice.Good, 1), new Ways(bindings));
    }
}
