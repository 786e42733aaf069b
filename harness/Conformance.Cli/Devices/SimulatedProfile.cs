using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;

namespace Conformance.Cli.Devices;

/// <summary>The profile of a simulated reader, for commands that serve one.</summary>
internal static class SimulatedProfile
{
    /// <summary>Reads it.</summary>
    /// <param name="file">Its file; null for model A.</param>
    /// <exception cref="BenchFaultException">It is missing, not right, or not of a simulated reader.</exception>
    public static DeviceProfile Read(string? file)
    {
        var named = file ?? Folders.Default.DefaultReader;
        var profile = DeviceProfileFile.Read(named, CatalogueFolder.Read(Folders.Default.Requirements).CapabilityIds);
        return profile.Driver is DeviceDriver.Simulated and not DeviceDriver.Pcsc
            ? profile
            : throw new BenchFaultException(Owner.Configuration, $"{named}: this is not the profile of a simulated reader", "name one whose driver is \"simulated\"");
    }
}
