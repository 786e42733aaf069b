using Conformance.Bench.Physical.Cards;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>What the user allowed, and whether the scenario that runs is one that locks.</summary>
/// <param name="Arming">The card that is armed; null for none.</param>
/// <param name="Sacrifice">The card that may be locked by scenarios that lock; null for none.</param>
/// <param name="MayLock">True while a scenario runs that is tagged as one that locks.</param>
public sealed record InterlockPolicy(Arming? Arming, CardToken? Sacrifice, bool MayLock)
{
    /// <summary>Nothing is allowed that could spend a try.</summary>
    public static InterlockPolicy Unarmed { get; } = new(null, null, MayLock: false);
}
