using Conformance.Load.Latency;

namespace Conformance.Load.Results;

/// <summary>What fell into one stretch of a run: requests by when they were due, started and answered.</summary>
public sealed class LoadSlice
{
    private long _planned;
    private long _started;
    private long _answered;
    private long _errors;

    /// <summary>Due in it.</summary>
    public long Planned { get => Volatile.Read(ref _planned); internal init => _planned = value; }

    /// <summary>Started in it.</summary>
    public long Started { get => Volatile.Read(ref _started); internal init => _started = value; }

    /// <summary>Answered in it, rightly or not.</summary>
    public long Answered { get => Volatile.Read(ref _answered); internal init => _answered = value; }

    /// <summary>Of these, not with the answer that was due.</summary>
    public long Errors { get => Volatile.Read(ref _errors); internal init => _errors = value; }

    /// <summary>Latency from the moment that was meant, of the requests due in it.</summary>
    public LatencyHistogram FromDue { get; internal init; } = new();

    internal void Plan() => Interlocked.Increment(ref _planned);

    internal void Start() => Interlocked.Increment(ref _started);

    internal void Answer(bool isError)
    {
        Interlocked.Increment(ref _answered);
        if (isError)
        {
            Interlocked.Increment(ref _errors);
        }
    }

    internal void Add(LoadSlice other)
    {
        Interlocked.Add(ref _planned, other.Planned);
        Interlocked.Add(ref _started, other.Started);
        Interlocked.Add(ref _answered, other.Answered);
        Interlocked.Add(ref _errors, other.Errors);
        FromDue.Add(other.FromDue);
    }
}
