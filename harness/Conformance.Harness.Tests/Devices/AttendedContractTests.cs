using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Requirements;

namespace Conformance.Harness.Tests.Devices;

public sealed class AttendedContractTests : ReaderContract
{
    private protected override async Task<(DeskFactory Desks, IAsyncDisposable Way)> OpenAsync()
    {
        var person = new PlayedPerson(Fixtures, ModelA);
        var profile = ModelA with
        {
            Driver = new DeviceDriver.Attended(person.Face, "1312345678"),
            Observability = [Aspect.Screen, Aspect.Touch, Aspect.Frame, Aspect.StaffAction, Aspect.TerminalFile],
        };
        var outside = (await OutsideDevice.OpenAsync(profile, TimeProviders.Wall, person))!;
        return (new(Fixtures, () => new OwnSlotBinding(), BindingKind.Own, profile, DeviceChoice.For(profile.Driver), 1) { Outside = outside }, new Ways(person, outside));
    }
}
