using System.Globalization;

namespace Conformance.Simulators.Tests.Authority;

internal sealed class SettableTime : TimeProvider
{
    private DateTimeOffset _now;

    public SettableTime(string now) => Set(now);

    /// <summary>Local time in Tokyo, as 2025-03-01T09:05:00.</summary>
    public void Set(string tokyo) => _now = DateTimeOffset.Parse(tokyo + "+09:00", CultureInfo.InvariantCulture);

    public override DateTimeOffset GetUtcNow() => _now.ToUniversalTime();
}
