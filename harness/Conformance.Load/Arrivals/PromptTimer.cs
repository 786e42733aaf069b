namespace Conformance.Load.Arrivals;

/// <summary>Rings on a thread of its own, never before its moment. Waiting on a monitor and sleeping are what the kernel's fine timers end.</summary>
internal sealed class PromptTimer : ITimer
{
    private static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);
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
        while (true)
        {
            TimeSpan rest;
            lock (_turn)
            {
                if (_ended)
                {
                    return false;
                }

                var left = _due - Elapsed;
                if (left <= TimeSpan.Zero)
                {
                    _due = null;
                    return true;
                }

                // A monitor waits whole milliseconds; at most a minute, so that no length is too long for the platform.
                rest = left is { } wait && wait < Millisecond ? wait : TimeSpan.Zero;
                if (rest == TimeSpan.Zero)
                {
                    Monitor.Wait(_turn, left is { } longer ? (int)Math.Min(longer.TotalMilliseconds, 60_000) : Timeout.Infinite);
                }
            }

            // Whoever changes it meanwhile is not kept waiting, and is heard within the millisecond.
            FineSleep.For(rest);
        }
    }
}
