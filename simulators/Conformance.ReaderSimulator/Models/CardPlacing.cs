namespace Conformance.ReaderSimulator;

/// <summary>How a card has to lie; the direction differs by model (facts/eligibility.md 5.2, 6).</summary>
public enum CardPlacing
{
    /// <summary>Flat on the reader, its face upwards.</summary>
    FlatFaceUp,

    /// <summary>Flat on the reader, its face downwards onto the camera of the card.</summary>
    FlatFaceDown,

    /// <summary>Upright in a slot, its face towards the patient.</summary>
    Upright,
}
