using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Physical.Interlocking;
using Conformance.Harness.Tests.Physical;
using Conformance.Harness.Tests.Physical.Interlocking;

namespace Conformance.Harness.Tests.Devices;

/// <summary>The simulated front with a reader behind the interlock; the same through pcscd is in PhysicalRunTests.</summary>
public sealed class PcscContractTests : ReaderContract
{
    private protected override Task<(DeskFactory Desks, IAsyncDisposable Way)> OpenAsync()
    {
        var profile = ModelA with { Driver = new DeviceDriver.Pcsc(((DeviceDriver.Simulated)ModelA.Driver).ModelFile, "ACME") };
        var policy = new InterlockPolicy(new(LaboratoryCards.TokenOf("taro"), 1), null, MayLock: false);
        DeskFactory desks = new(Fixtures, () => new RecordedBinding(new Wire { Armed = "taro" }, _ => policy), profile.Driver.Binding, profile.Over(BindingKind.Pcsc), DeviceChoice.Good, 1);
        return Task.FromResult((desks, (IAsyncDisposable)new Ways()));
    }
}
