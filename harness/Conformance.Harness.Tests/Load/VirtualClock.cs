namespace Conformance.Harness.Tests.Load;

/// <summary>A clock that jumps from timer to timer; made for many of them, hence a heap.</summary>
internal sealed class VirtualClock : TimeProvider
{
    private readonly PriorityQueue<(Timer Timer, int Version), (long Due, long Order)> _due = new();
    private long _now;
    private long _order;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 1, 5, 0, 0, 0, TimeSpan.Zero).AddTicks(_now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Rings the next timer at its time.</summary>
    /// <returns>False when none is set.</returns>
    public bool JumpToNext()
    {
        while (_due.TryDequeue(out var next, out var priority))
        {
            if (next.Version == next.Timer.Version)
            {
                _now = Math.Max(_now, priority.Due);
                next.Timer.Ring();
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends after so much virtual time, in as many virtual pieces as it likes.</summary>
    public Task PassAsync(TimeSpan time)
    {
        var passed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        CreateTimer(_ => passed.SetResult(), null, time, Timeout.InfiniteTimeSpan);
        return passed.Task;
    }

    private sealed class Timer(VirtualClock clock, TimerCallback callback, object? state) : ITimer
    {
        public int Version { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Version++;
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                clock._due.Enqueue((this, Version), (clock._now + dueTime.Ticks, clock._order++));
            }

            return true;
        }

        public void Ring() => callback(state);

        public void Dispose() => Version++;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
