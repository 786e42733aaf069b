using NodaTime;

namespace Conformance.Cli.Runs;

/// <summary>The day in Tokyo: runs are judged by it.</summary>
internal static class TokyoDay
{
    public static LocalDate Of(TimeProvider time) => Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).Date;
}
