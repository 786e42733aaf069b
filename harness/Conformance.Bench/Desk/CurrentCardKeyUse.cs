using Conformance.SmartCard;

namespace Conformance.Bench.Desk;

/// <summary>
/// The bench-only control channel of whichever card lies in the reader (facts/card.md 2.4). A physical card has none: what a reader would
/// do there is not public, so it is written down that it could not be done.
/// </summary>
/// <param name="missing">Told when it is wanted of a physical card.</param>
internal sealed class CurrentCardKeyUse(Action missing) : IPinlessKeyUse
{
    public IPinlessKeyUse? Card { get; set; }

    /// <summary>True when the card in the reader is a physical one.</summary>
    public bool IsPhysical { get; set; }

    public void Permit()
    {
        if (IsPhysical)
        {
            missing();
        }

        Card?.Permit();
    }
}
