using System.Globalization;
using NodaTime;

namespace Conformance.Bench.Observation;

/// <summary>One line of the log.</summary>
/// <param name="Sequence">Position in the log, from 1.</param>
/// <param name="At">The bench's clock.</param>
/// <param name="What">What happened; personal secrets were left out when it was made.</param>
public sealed record LogEntry(int Sequence, Instant At, Observed What)
{
    /// <summary>The line as it stands in reports: number, time in Tokyo, and what happened.</summary>
    public override string ToString()
    {
        var tokyo = At.InZone(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]);
        return $"{Sequence,4}  {tokyo.ToString("uuuu-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture)}  {What.Source,-8} {What.Describe()}";
    }
}
