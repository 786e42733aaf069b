using Conformance.Bench.Judgement;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices;

/// <summary>The models of the reader simulator: one file each, named by a device profile.</summary>
internal static class SimulatedModels
{
    /// <summary>Reads the model that a profile names.</summary>
    /// <exception cref="BenchFaultException">It is missing or not right; all that is wrong is named with its place.</exception>
    public static ReaderModel Read(DeviceDriver.Simulated driver) => ReaderModelFile.Read(driver.ModelFile) switch
    {
        ReaderModelReading.Accepted(var model) => model,
        ReaderModelReading.Refused(var faults) => throw new BenchFaultException(
            Owner.Configuration,
            string.Join('\n', faults.Select(fault => $"{driver.ModelFile}, {fault.Where}: {fault.What}")),
            "fixtures/readers/README.md says what stands in a model"),
        _ => throw new InvalidOperationException("a model is accepted or refused"),
    };
}
