using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Devices.Remote.Serving;

namespace Conformance.Harness.Tests.Devices;

public sealed class RemoteContractTests : ReaderContract
{
    private protected override async Task<(DeskFactory Desks, IAsyncDisposable Way)> OpenAsync()
    {
        var served = await ReaderService.StartAsync(Fixtures, ModelA, DeviceChoice.Good, 0);
        var profile = ModelA with { Driver = new DeviceDriver.Remote(served.Address, null) };
        var outside = (await OutsideDevice.OpenAsync(profile, TimeProviders.Wall, new NobodyAtDesk()))!;
        return (new(Fixtures, () => new OwnSlotBinding(), BindingKind.Own, profile, DeviceChoice.For(profile.Driver), 1) { Outside = outside }, new Ways(served, outside));
    }
}
