using System.Collections.Concurrent;
using Conformance.Load.Arrivals;
using Conformance.Load.Latency;
using Conformance.Load.Running;

namespace Conformance.Load.Results;

/// <summary>All that was counted and timed in a run, or in the part of it that one machine did. Parts add up without loss.</summary>
public sealed class LoadFigures
{
    /// <summary>A run is drawn in at most so many slices.</summary>
    public const int MostSlices = 120;

    private readonly ConcurrentDictionary<RequestOutcome, long> _outcomes = new();
    private long _planned;
    private long _started;
    private long _retries;

    /// <summary>Of nothing yet.</summary>
    /// <param name="sliceLength">How long a slice is; whole seconds.</param>
    /// <param name="slices">How many there are; what comes after the last is counted in it.</param>
    public LoadFigures(TimeSpan sliceLength, int slices)
    {
        SliceLength = sliceLength;
        Slices = [.. Enumerable.Range(0, slices).Select(_ => new LoadSlice())];
    }

    internal LoadFigures(TimeSpan sliceLength, IReadOnlyList<LoadSlice> slices, long planned, long started, long retries, IEnumerable<KeyValuePair<RequestOutcome, long>> outcomes)
    {
        (SliceLength, Slices, _planned, _started, _retries) = (sliceLength, slices, planned, started, retries);
        _outcomes = new(outcomes);
    }

    /// <summary>How long a slice is.</summary>
    public TimeSpan SliceLength { get; }

    /// <summary>The run over time.</summary>
    public IReadOnlyList<LoadSlice> Slices { get; }

    /// <summary>Requests that were to be started, retries included.</summary>
    public long Planned => Volatile.Read(ref _planned);

    /// <summary>Requests that were started.</summary>
    public long Started => Volatile.Read(ref _started);

    /// <summary>Of the planned ones, retries.</summary>
    public long Retries => Volatile.Read(ref _retries);

    /// <summary>From the moment that was meant to the answer: what a patient waits.</summary>
    public LatencyHistogram FromDue { get; internal init; } = new();

    /// <summary>From the moment of sending to the answer: what a test without a schedule would tell.</summary>
    public LatencyHistogram FromStart { get; internal init; } = new();

    /// <summary>By how much the generator itself was late, though a worker was free.</summary>
    public LatencyHistogram Lateness { get; internal init; } = new();

    /// <summary>How many of each outcome.</summary>
    public IReadOnlyDictionary<RequestOutcome, long> Outcomes => _outcomes;

    /// <summary>Requests that were answered, rightly or not.</summary>
    public long Answered => _outcomes.Sum(outcome => outcome.Value);

    /// <summary>Requests with another outcome than was due.</summary>
    public long Errors => _outcomes.Where(outcome => outcome.Key.IsError).Sum(outcome => outcome.Value);

    /// <summary>For a run of this length, drain included.</summary>
    public static LoadFigures For(TimeSpan length)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(length.TotalSeconds / MostSlices));
        return new(TimeSpan.FromSeconds(seconds), Math.Max(1, (int)Math.Ceiling(length.TotalSeconds / seconds)));
    }

    /// <summary>Adds another part of the same run.</summary>
    /// <exception cref="ArgumentException">Its slices are others, so it is of another run.</exception>
    public void Add(LoadFigures other)
    {
        if (other.SliceLength != SliceLength || other.Slices.Count != Slices.Count)
        {
            throw new ArgumentException("Parts of one run have the same slices.", nameof(other));
        }

        Interlocked.Add(ref _planned, other.Planned);
        Interlocked.Add(ref _started, other.Started);
        Interlocked.Add(ref _retries, other.Retries);
        FromDue.Add(other.FromDue);
        FromStart.Add(other.FromStart);
        Lateness.Add(other.Lateness);
        foreach (var (outcome, count) in other.Outcomes)
        {
            _outcomes.AddOrUpdate(outcome, count, (_, before) => before + count);
        }

        for (var index = 0; index < Slices.Count; index++)
        {
            Slices[index].Add(other.Slices[index]);
        }
    }

    internal void Start(Arrival arrival, TimeSpan started, TimeSpan lateness)
    {
        Plan(arrival);
        Interlocked.Increment(ref _started);
        Lateness.Add(lateness);
        SliceAt(started).Start();
    }

    internal void Miss(Arrival arrival, bool counts)
    {
        if (counts)
        {
            Plan(arrival);
        }
    }

    internal void Finish(TakenArrival taken, TimeSpan ended, RequestOutcome outcome)
    {
        FromDue.Add(ended - taken.Arrival.Due);
        FromStart.Add(ended - taken.Started);
        _outcomes.AddOrUpdate(outcome, 1, (_, before) => before + 1);
        SliceAt(ended).Answer(outcome.IsError);
        SliceAt(taken.Arrival.Due).FromDue.Add(ended - taken.Arrival.Due);
    }

    private void Plan(Arrival arrival)
    {
        Interlocked.Increment(ref _planned);
        Interlocked.Add(ref _retries, arrival.Attempt > 0 ? 1 : 0);
        SliceAt(arrival.Due).Plan();
    }

    private LoadSlice SliceAt(TimeSpan moment) => Slices[(int)Math.Clamp(moment / SliceLength, 0, Slices.Count - 1)];
}
