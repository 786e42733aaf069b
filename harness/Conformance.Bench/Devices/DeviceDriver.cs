namespace Conformance.Bench.Devices;

/// <summary>How the bench reaches a device.</summary>
public abstract record DeviceDriver
{
    private DeviceDriver()
    {
    }

    /// <summary>The reader simulator of this bench.</summary>
    /// <param name="ModelFile">The file of its model (fixtures/readers/models).</param>
    public sealed record Simulated(string ModelFile) : DeviceDriver;
}
