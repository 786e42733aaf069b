using System.Threading.Channels;

namespace Conformance.Simulators.Tests.Terminal;

/// <summary>Tells when somebody begins to wait by a clock, and for how long.</summary>
internal sealed class StoppedTime(TimeProvider clock) : TimeProvider
{
    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    public Task<TimeSpan> WaitedAsync() => _waits.Reader.ReadAsync().AsTask();

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = clock.CreateTimer(callback, state, dueTime, period);
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            _waits.Writer.TryWrite(dueTime);
        }

        return timer;
    }
}
