using Conformance.SmartCard;

namespace Conformance.Bench.Pcsc;

/// <summary>What came of waiting for a card to appear or to vanish.</summary>
public abstract record CardWait
{
    private CardWait()
    {
    }

    /// <summary>It is as was waited for.</summary>
    public sealed record Reached : CardWait;

    /// <summary>The limit passed before.</summary>
    public sealed record TimedOut : CardWait;

    /// <summary>The service or the reader went away.</summary>
    public sealed record Failed(TransportFault Fault) : CardWait;
}
