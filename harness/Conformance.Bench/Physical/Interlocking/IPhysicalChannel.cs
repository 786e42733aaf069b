using Conformance.SmartCard;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>A channel to a physical card that says whether other programs are really kept away.</summary>
internal interface IPhysicalChannel : ICardChannel
{
    /// <summary>Keeps other programs away from the card; may be called again while it is held.</summary>
    CardHold TryHold();
}
