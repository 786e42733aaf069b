namespace Conformance.CardSimulator.Files;

/// <summary>An elementary file. Every EF id of this card is 0001 to 001E and equals its short id (facts/card.md 1.1).</summary>
internal abstract class CardFile(ushort id)
{
    public ushort Id { get; } = id;
}
