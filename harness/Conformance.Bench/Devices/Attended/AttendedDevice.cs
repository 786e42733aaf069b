using Conformance.Bench.Devices.Outside;

namespace Conformance.Bench.Devices.Attended;

/// <summary>A device that a person serves, for a whole run.</summary>
internal sealed class AttendedDevice(DeviceDriver.Attended driver, IPersonAtDesk person) : OutsideDevice
{
    internal override double FaceThreshold => 0.5;

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal override IReaderUnderTest Open(OutsideDesk desk)
    {
        var reader = new AttendedReader(desk, new FaceFolder(driver.Face), person);
        // A desk is opened by steps that do not wait; there is no context here that could wait for itself.
        reader.BeginAsync().GetAwaiter().GetResult();
        return reader;
    }
}
