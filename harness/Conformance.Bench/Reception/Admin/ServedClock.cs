namespace Conformance.Bench.Reception.Admin;

/// <summary>The clock of a served centre: the true one, set to another time where somebody wants that. Waiting goes by the true one.</summary>
internal sealed class ServedClock(TimeProvider clock) : TimeProvider
{
    private long _ahead;

    /// <inheritdoc/>
    public override long TimestampFrequency => clock.TimestampFrequency;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => clock.LocalTimeZone;

    /// <summary>Sets it; it goes on from there.</summary>
    public void Set(DateTimeOffset now) => Interlocked.Exchange(ref _ahead, (now - clock.GetUtcNow()).Ticks);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ahead));

    /// <inheritdoc/>
    public override long GetTimestamp() => clock.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => clock.CreateTimer(callback, state, dueTime, period);
}
