namespace Conformance.Load.Arrivals;

/// <summary>Rings on a thread of its own, never before its moment. Waiting on a monitor is what the kernel's fine timers wake.</summary>
internal sealed class PromptTimer : ITimer
{
    private readonly object _turn = new();
    private readonly Action _ring;
    private readonly TimeProvider _clock;
    private readonly long _start;
    private TimeSpan? _due;
    private bool _ended;

    public PromptTimer(Action ring, TimeProvider clock, TimeSpan dueTime, TimeSpan period)
    {
        (_ring, _clock, _start) = (ring, clock, clock.GetTimestamp());
        Change(dueTime, period);
        new Thread(Wait) { IsBackground = true, Name = nameof(PromptTimer) }.Start();
    }

    private TimeSpan Elapsed => _clock.GetElapsedTime(_start);

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(period, Timeout.InfiniteTimeSpan);
        lock (_turn)
        {
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : Elapsed + dueTime;
            Monitor.Pulse(_turn);
            return !_ended;
        }
    }

    public void Dispose()
    {
        lock (_turn)
        {
            _ended = true;
            Monitor.Pulse(_turn);
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Wait()
    {
        while (NextRing())
        {
            _ring();
        }
    }

    // False once it is ended.
    private bool NextRing()
    {
        lock (_turn)
        {
            while (!_ended)
            {
                var left = _due - Elapsed;
                if (left <= TimeSpan.Zero)
                {
                    _due = null;
                    return true;
                }

                // Whole milliseconds, rounded up; at most a minute, so that no length is too long for the platform.
                Monitor.Wait(_turn, left is { } wait ? (int)Math.Min(Math.Ceiling(wait.TotalMilliseconds), 60_000) : Timeout.Infinite);
            }

            return false;
        }
    }
}
