using Conformance.SmartCard;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>What came of keeping other programs away.</summary>
internal abstract record CardHold
{
    private CardHold()
    {
    }

    /// <summary>They are away until <paramref name="Hold"/> is disposed of.</summary>
    public sealed record Held(IDisposable Hold) : CardHold;

    /// <summary>They are not.</summary>
    public sealed record Refused(TransportFault Fault) : CardHold;
}
