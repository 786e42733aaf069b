using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Desk dates as certificate times: a day begins at 00:00:00 and ends at 23:59:59 Asia/Tokyo, written in UTC.</summary>
internal static class ValidityTime
{
    public static DateTimeOffset StartOf(LocalDate day) => day.AtStartOfDayInZone(Desk.Zone).ToInstant().ToDateTimeOffset();

    public static DateTimeOffset EndOf(LocalDate day) => day.At(new LocalTime(23, 59, 59)).InZoneStrictly(Desk.Zone).ToInstant().ToDateTimeOffset();
}
