using Conformance.SmartCard;

namespace Conformance.Bench.Desk;

/// <summary>The bench-only control channel of whichever card lies in the reader (facts/card.md 2.4).</summary>
internal sealed class CurrentCardKeyUse : IPinlessKeyUse
{
    public IPinlessKeyUse? Card { get; set; }

    public void Permit() => Card?.Permit();
}
