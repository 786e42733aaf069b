using Conformance.Bench.Devices.Attended;
using Conformance.Bench.Devices.Remote;

namespace Conformance.Bench.Devices.Outside;

/// <summary>The way to a device that is not the bench's own, held for a whole run; it is at one desk after the other.</summary>
public abstract class OutsideDevice : IAsyncDisposable
{
    /// <summary>Gets everything ready that a device outside needs; null for a driver that needs nothing.</summary>
    /// <param name="profile">The device's profile.</param>
    /// <param name="clock">The real clock.</param>
    /// <param name="person">Whoever does by hand what no program can.</param>
    /// <exception cref="BenchFaultException">The device cannot be reached, or is not the one that the profile describes.</exception>
    public static async Task<OutsideDevice?> OpenAsync(DeviceProfile profile, TimeProvider clock, IPersonAtDesk person) => profile.Driver switch
    {
        DeviceDriver.Remote remote => await RemoteDevice.OpenAsync(remote, clock, person).ConfigureAwait(false),
        DeviceDriver.Attended attended => new AttendedDevice(attended, person),
        _ => null,
    };

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Puts the device on a desk.</summary>
    internal abstract IReaderUnderTest Open(OutsideDesk desk);

    /// <summary>The lowest face score that the device accepts; one half where it does not say.</summary>
    internal abstract double FaceThreshold { get; }
}
