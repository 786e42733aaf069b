using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices;

/// <summary>The models of the reader simulator, by the names that a device profile gives them.</summary>
internal static class SimulatedModels
{
    private static readonly Dictionary<string, ReaderModel> Models = new() { ["A"] = ReaderModels.ModelA, ["B"] = ReaderModels.ModelB };

    public static IReadOnlyCollection<string> Names => Models.Keys;

    public static ReaderModel Of(DeviceDriver.Simulated driver) => Models[driver.Model];
}
