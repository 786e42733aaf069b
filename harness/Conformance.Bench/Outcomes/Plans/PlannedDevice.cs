using Conformance.Bench.Devices;
using Conformance.Bench.Observation;

namespace Conformance.Bench.Outcomes.Plans;

/// <summary>The device under test as its profile has it, without the way to it: that may name places of one machine.</summary>
/// <param name="Maker">Who makes it.</param>
/// <param name="Model">Its model, as on the type plate.</param>
/// <param name="Serial">Its serial number.</param>
/// <param name="Firmware">The version of its software.</param>
/// <param name="Declared">What it declares; what it does not is not asked of it.</param>
public sealed record PlannedDevice(string Maker, string Model, string Serial, string Firmware, Declaration Declared)
{
    /// <summary>The device of a profile.</summary>
    public static PlannedDevice Of(DeviceProfile profile) => new(profile.Maker, profile.Model, profile.Serial, profile.Firmware, profile.Declaration);
}
