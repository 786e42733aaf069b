using Conformance.Bench.Desk;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Time;
using Conformance.Terminal;
using NodaTime;

namespace Conformance.Bench.Devices.Software;

/// <summary>Somebody's own software behind the terminal, for a whole run; it is in one office after the other.</summary>
/// <param name="driver">How it is reached.</param>
/// <param name="clock">The real clock.</param>
/// <param name="person">Whoever plays the staff where no command does.</param>
public sealed class OutsideSoftware(DeviceDriver.Software driver, TimeProvider clock, IPersonAtDesk person)
{
    private int _results;

    /// <summary>The software's day, in Tokyo.</summary>
    internal LocalDate Today => Instant.FromDateTimeOffset(clock.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).Date;

    /// <summary>Gets everything ready that software outside needs; null for a driver that needs nothing.</summary>
    /// <param name="profile">The device's profile.</param>
    /// <param name="clock">The real clock.</param>
    /// <param name="person">Whoever plays the staff where no command does.</param>
    public static OutsideSoftware? Of(DeviceProfile profile, TimeProvider clock, IPersonAtDesk person) =>
        profile.Driver is DeviceDriver.Software driver ? new(driver, clock, person) : null;

    /// <summary>Puts the software into an office.</summary>
    /// <exception cref="BenchFaultException">Its folders or its command cannot be used.</exception>
    internal async Task<OfficeSoftware> OpenAsync(DeskRecord record, VirtualTime time)
    {
        var folders = driver.Root is { } root ? new(root) : OfficeSoftware.MakeFolders();
        if (driver.Command is null)
        {
            return new OutsideOffice(folders, new AttendedSoftware(person, record), clock, NumberResult) { IsLasting = true };
        }

        var software = new ScriptedSoftware(SoftwareProcess.Start(driver, clock), record);
        var office = new OutsideOffice(folders, software, clock, NumberResult) { IsLasting = driver.Root is not null };
        // The folders are there before software looks at them.
        OutsideOffice.Make(folders);
        await software.BeginAsync(folders.Root, time.GetUtcNow()).ConfigureAwait(false);
        return office;
    }

    // Software may remember the names that it has read, over all offices.
    private int NumberResult() => ++_results;
}
