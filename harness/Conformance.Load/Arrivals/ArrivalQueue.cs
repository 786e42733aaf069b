namespace Conformance.Load.Arrivals;

/// <summary>
/// Hands arrivals to workers, each at its moment or, when all workers were busy then, as soon as one is free. The moment that was meant
/// goes along, so that waiting for a worker is part of the latency and not lost (coordinated omission). Retries come in between.
/// </summary>
internal sealed class ArrivalQueue : IDisposable
{
    private static readonly TimeSpan OneMore = TimeSpan.FromMilliseconds(1);
    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private readonly IEnumerator<Arrival> _planned;
    private readonly PriorityQueue<Arrival, TimeSpan> _retries = new();
    private readonly Queue<TaskCompletionSource<Arrival?>> _idle = new();
    private readonly ITimer _timer;
    private readonly long _start;
    private Arrival? _next;
    private long _given;
    private bool _closed;

    /// <summary>Time zero is now.</summary>
    public ArrivalQueue(IEnumerable<Arrival> planned, TimeProvider time)
    {
        (_time, _planned, _start) = (time, planned.GetEnumerator(), time.GetTimestamp());
        _timer = time.CreateTimer(_ => HandOut(rang: true), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        MoveNext();
    }

    /// <summary>Since time zero.</summary>
    public TimeSpan Elapsed => _time.GetElapsedTime(_start);

    /// <summary>The next arrival, at its moment or later; null when there will be none any more.</summary>
    public Task<Arrival?> TakeAsync()
    {
        lock (_lock)
        {
            if (_closed || IsExhausted)
            {
                return Task.FromResult<Arrival?>(null);
            }

            if (_idle.Count == 0 && Due is { } due && due <= Elapsed)
            {
                return Task.FromResult<Arrival?>(TakeDue());
            }

            var waiting = new TaskCompletionSource<Arrival?>(TaskCreationOptions.RunContinuationsAsynchronously);
            _idle.Enqueue(waiting);
            Arm();
            return waiting.Task;
        }
    }

    /// <summary>Every arrival that was taken is given back once, with the retry that follows on it, if any.</summary>
    public void Done(Arrival? retry)
    {
        lock (_lock)
        {
            _given--;
            if (retry is { } again && !_closed)
            {
                _retries.Enqueue(again, again.Due);
            }
        }

        HandOut();
    }

    /// <summary>From now on nobody gets any.</summary>
    /// <param name="left">Told of each that nobody took, retries too.</param>
    public void Close(Action<Arrival> left)
    {
        lock (_lock)
        {
            for (_closed = true; _next is { } planned; MoveNext())
            {
                left(planned);
            }

            while (_retries.TryDequeue(out var retry, out _))
            {
                left(retry);
            }
        }

        HandOut();
    }

    public void Dispose()
    {
        _timer.Dispose();
        _planned.Dispose();
    }

    private bool IsExhausted => _next is null && _retries.Count == 0 && _given == 0;

    private TimeSpan? Due => (_next, _retries.TryPeek(out _, out var retry)) switch
    {
        ({ } planned, true) => planned.Due <= retry ? planned.Due : retry,
        ({ } planned, false) => planned.Due,
        (null, true) => retry,
        _ => null,
    };

    private void HandOut(bool rang = false)
    {
        List<(TaskCompletionSource<Arrival?> Worker, Arrival? Arrival)> given = [];
        lock (_lock)
        {
            while (_idle.Count > 0 && Due is { } due && due <= Elapsed)
            {
                given.Add((_idle.Dequeue(), TakeDue()));
            }

            while (_idle.Count > 0 && (_closed || IsExhausted))
            {
                given.Add((_idle.Dequeue(), null));
            }

            Arm(rang && given.Count == 0);
        }

        foreach (var (worker, arrival) in given)
        {
            worker.SetResult(arrival);
        }
    }

    private Arrival TakeDue()
    {
        _given++;
        if (_next is not { } planned || (_retries.TryPeek(out _, out var retry) && retry < planned.Due))
        {
            return _retries.Dequeue();
        }

        MoveNext();
        return planned;
    }

    private void MoveNext() => _next = _planned.MoveNext() ? _planned.Current : null;

    // The system's timers count whole milliseconds and ring up to one too early: then another one is asked for, not none.
    private void Arm(bool rangEarly = false)
    {
        if (_idle.Count > 0 && Due is { } due)
        {
            var left = due - Elapsed;
            _timer.Change(left < OneMore && rangEarly ? OneMore : left < TimeSpan.Zero ? TimeSpan.Zero : left, Timeout.InfiniteTimeSpan);
        }
    }
}
