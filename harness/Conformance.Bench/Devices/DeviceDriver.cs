namespace Conformance.Bench.Devices;

/// <summary>How the bench reaches a device.</summary>
public abstract record DeviceDriver
{
    private DeviceDriver()
    {
    }

    /// <summary>The reader simulator of this bench.</summary>
    /// <param name="Model">One of the simulated models, see <see cref="SimulatedModels"/>.</param>
    public sealed record Simulated(string Model) : DeviceDriver;
}
