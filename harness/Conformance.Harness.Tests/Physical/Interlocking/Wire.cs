namespace Conformance.Harness.Tests.Physical.Interlocking;

/// <summary>What a trial was allowed, and what reached the cards.</summary>
internal sealed class Wire
{
    /// <summary>The card that may be presented secrets to; null for none.</summary>
    public string? Armed { get; set; }

    /// <summary>Tries that must stay left.</summary>
    public int Floor { get; set; } = 1;

    /// <summary>The cards that are shown to be test cards.</summary>
    public HashSet<string> TestCards { get; } = [];

    /// <summary>Everything that reached a card, in order.</summary>
    public List<WireEntry> Entries { get; } = [];
}
