using Conformance.Bench.Bindings;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;

namespace Conformance.Bench.Devices;

/// <summary>What a device is and what it declares of itself (fixtures/readers). Holds no secret and nothing of any person.</summary>
/// <param name="Maker">Who makes it.</param>
/// <param name="Model">Its model, as on the type plate.</param>
/// <param name="Serial">Its serial number.</param>
/// <param name="Firmware">The version of its software.</param>
/// <param name="Driver">How the bench reaches it.</param>
/// <param name="Capabilities">Ids of what it can do; what is not here is not asked of it, and is listed.</param>
/// <param name="Observability">What of it can be seen and controlled.</param>
public sealed record DeviceProfile(
    string Maker,
    string Model,
    string Serial,
    string Firmware,
    DeviceDriver Driver,
    IReadOnlyList<string> Capabilities,
    IReadOnlyList<Aspect> Observability)
{
    /// <summary>What nobody but a person tells where people serve a device; what its terminal leaves, the bench reads.</summary>
    private static readonly Aspect[] ToldByPeople = [Aspect.Screen, Aspect.StaffAction];

    /// <summary>Of software behind the terminal, what a person tells who plays its staff.</summary>
    private static readonly Aspect[] ToldByStaff = [Aspect.Chart];

    /// <summary>The device when the card is reached by a binding: the dates of a physical card are as they are.</summary>
    public DeviceProfile Over(BindingKind binding) =>
        binding == BindingKind.Pcsc ? this with { Observability = [.. Observability.Except([Aspect.CardDates])] } : this;

    /// <summary>What goes into every log, so that a log can be judged alone.</summary>
    public Declaration Declaration => new(Capabilities, Observability)
    {
        Attested = Driver switch
        {
            DeviceDriver.Attended => [.. ToldByPeople.Intersect(Observability)],
            DeviceDriver.Software { Command: null } => [.. ToldByStaff.Intersect(Observability)],
            _ => null,
        },
    };
}
