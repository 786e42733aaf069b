namespace Conformance.Bench.Physical.Cards;

/// <summary>Who issued a card, as far as its free certificates tell (facts/card.md 3.5 and 3.6).</summary>
public enum CardIssuer
{
    /// <summary>The certificates tell nothing, or contradict each other. Treated as production: a card is somebody's until it shows otherwise.</summary>
    Unknown,

    /// <summary>The real issuer: the card is somebody's, and its number a person's.</summary>
    Production,

    /// <summary>The official test hierarchy.</summary>
    Test,

    /// <summary>The bench itself: a simulated card behind a virtual reader.</summary>
    Bench,
}
