using NodaTime;

namespace Conformance.Verification;

/// <summary>Where the desks are: dates and message times are those of Asia/Tokyo.</summary>
public static class Desk
{
    /// <summary>Asia/Tokyo, from the time zone data that NodaTime carries, so that the machine's setting has no say.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    /// <summary>The date at the desk.</summary>
    public static LocalDate Today(Instant now) => LocalTime(now).Date;

    /// <summary>Date and time at the desk.</summary>
    public static LocalDateTime LocalTime(Instant now) => now.InZone(Zone).LocalDateTime;
}
