using Conformance.Bench.Physical.Cards;

namespace Conformance.Bench.Physical.Custody;

/// <summary>One physical test card.</summary>
/// <param name="Token">Which card.</param>
/// <param name="Persona">Whose it is.</param>
/// <param name="State">What became of it.</param>
/// <param name="History">What was done with it, in order.</param>
public sealed record KeptCard(CardToken Token, string Persona, CardState State, IReadOnlyList<CustodyEvent> History)
{
    /// <summary>Who has it; null when it lies where it belongs.</summary>
    public CustodyEvent? TakenBy => History.LastOrDefault(entry => entry.Act != CustodyAct.Marked) is { Act: CustodyAct.Taken } taken ? taken : null;

    /// <summary>The card with one more line in its history.</summary>
    public KeptCard With(CustodyEvent entry) => this with { History = [.. History, entry] };
}
