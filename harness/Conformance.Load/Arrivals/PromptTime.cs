namespace Conformance.Load.Arrivals;

/// <summary>
/// A clock whose timers ring within the millisecond. The platform's look at a clock of their own that moves every 4 ms or more on most
/// kernels, which would be the generator's lateness and void runs that nothing else is wrong with. Each timer has a thread, so it is for few.
/// </summary>
/// <param name="clock">What tells the time.</param>
internal sealed class PromptTime(TimeProvider clock) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => clock.LocalTimeZone;

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override long GetTimestamp() => clock.GetTimestamp();

    /// <summary>Rings once; asks for no period.</summary>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new PromptTimer(() => callback(state), clock, dueTime, period);
}
