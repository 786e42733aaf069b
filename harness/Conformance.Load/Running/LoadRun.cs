using Conformance.Load.Arrivals;
using Conformance.Load.Results;

namespace Conformance.Load.Running;

/// <summary>
/// One run: workers take arrivals, carry them out and come back for more. Whoever brings the workers (NBomber, or a test on a virtual
/// clock) needs to know nothing else.
/// </summary>
public sealed class LoadRun : IDisposable
{
    private readonly ILoadTarget _target;
    private readonly RunLimits _limits;
    private readonly ArrivalQueue _queue;
    private readonly ITimer _deadline;
    private readonly CancellationTokenSource _cancellation = new();
    private int _closed;
    private long _answered;
    private long _errors;

    /// <summary>The run begins now.</summary>
    /// <param name="schedule">When requests are due.</param>
    /// <param name="target">What is loaded; belongs to the caller.</param>
    /// <param name="limits">What ends it.</param>
    /// <param name="figures">Where it is written down.</param>
    /// <param name="time">The clock.</param>
    public LoadRun(ArrivalSchedule schedule, ILoadTarget target, RunLimits limits, LoadFigures figures, TimeProvider time)
    {
        (_target, _limits, Figures) = (target, limits, figures);
        _queue = new(schedule.Arrivals(), time);
        _deadline = time.CreateTimer(_ => Close(stopped: null), null, schedule.Curve.Length + limits.Drain, Timeout.InfiniteTimeSpan);
    }

    /// <summary>What was measured so far.</summary>
    public LoadFigures Figures { get; }

    /// <summary>Since the run began.</summary>
    public TimeSpan Elapsed => _queue.Elapsed;

    /// <summary>Why it was stopped before its time; null when it was not.</summary>
    public string? Stopped { get; private set; }

    /// <summary>The next request for a worker that is free, at its moment or later; null when the run is over.</summary>
    public async Task<TakenArrival?> TakeAsync()
    {
        var free = _queue.Elapsed;
        if (await _queue.TakeAsync() is not { } arrival)
        {
            return null;
        }

        // Late is the generator only for the time in which a worker was free: otherwise it is the server that is waited for.
        var started = _queue.Elapsed;
        Figures.Start(arrival, started, started - (free > arrival.Due ? free : arrival.Due));
        return new(arrival, started);
    }

    /// <summary>Carries it out and writes down what came of it.</summary>
    public async Task<RequestOutcome> CarryOutAsync(TakenArrival taken)
    {
        var outcome = await _target.SendAsync(taken.Arrival, _cancellation.Token);
        var ended = _queue.Elapsed;
        Figures.Finish(taken, ended, outcome);
        var answered = Interlocked.Increment(ref _answered);
        var errors = outcome.IsError ? Interlocked.Increment(ref _errors) : Interlocked.Read(ref _errors);
        _queue.Done(outcome.IsError ? RetryOf(taken.Arrival, ended) : null);
        if (_limits.Budget.IsSpent(answered, errors))
        {
            Close(FormattableString.Invariant($"{errors} errors of {answered} answers are more than the error budget of {_limits.Budget.Share:P1}"));
        }

        return outcome;
    }

    /// <summary>Ends the run before its time.</summary>
    /// <param name="reason">For the report.</param>
    public void Stop(string reason)
    {
        Close(reason);
        _cancellation.Cancel();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _deadline.Dispose();
        _queue.Dispose();
        _cancellation.Dispose();
    }

    private Arrival? RetryOf(Arrival failed, TimeSpan ended) =>
        _limits.Retries.WaitAfter(failed.Attempt) is { } wait ? new(failed.Index, ended + wait, failed.Attempt + 1) : null;

    // What nobody started counts as planned where the run went to its end: it is what the rule about planned and started is for.
    private void Close(string? stopped)
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            Stopped = stopped;
            _queue.Close(left => Figures.Miss(left, counts: stopped is null));
        }
    }
}
