using NodaTime;

namespace Conformance.Authority;

/// <summary>What becomes of a request that is struck. The set is closed.</summary>
public abstract record DisturbanceEffect
{
    private DisturbanceEffect()
    {
    }

    /// <summary>It takes so much longer: over HTTP the answer waits, of a file the wait is told to whoever asked.</summary>
    public sealed record Delayed(Latency Latency) : DisturbanceEffect;

    /// <summary>A bare HTTP status of 5xx; a file gets no answer.</summary>
    public sealed record Status(int Code) : DisturbanceEffect;

    /// <summary>No answer: over HTTP 504, since a gateway gives up.</summary>
    public sealed record Lost : DisturbanceEffect;

    /// <summary>The connection is reset in place of an answer: over HTTP by the front that stands before the centre then, a file gets no answer.</summary>
    public sealed record Reset : DisturbanceEffect;

    /// <summary>An answer of no bytes.</summary>
    public sealed record Empty : DisturbanceEffect;

    /// <summary>The answer breaks off.</summary>
    /// <param name="Kept">The share of its bytes that is there, 0 to 1.</param>
    public sealed record Truncated(double Kept) : DisturbanceEffect;

    /// <summary>An answer that is neither XML nor JSON.</summary>
    public sealed record Malformed : DisturbanceEffect;

    /// <summary>The bytes are in the other encoding than the one declared.</summary>
    public sealed record WrongEncoding : DisturbanceEffect;

    /// <summary>An abnormal end that gives a result all the same.</summary>
    public sealed record Contradictory : DisturbanceEffect;

    /// <summary>The answer comes twice as a file; over HTTP it cannot.</summary>
    public sealed record Duplicate : DisturbanceEffect;

    /// <summary>The register cannot be asked: a maintenance window, for everybody.</summary>
    public sealed record Maintenance : DisturbanceEffect;

    /// <summary>The centre's clock is ahead by so much, or behind, for everybody.</summary>
    public sealed record ClockSkew(Duration Ahead) : DisturbanceEffect;
}
