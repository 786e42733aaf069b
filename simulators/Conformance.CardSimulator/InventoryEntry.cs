using Conformance.SmartCard.MyNumber;

namespace Conformance.CardSimulator;

/// <summary>One elementary file of a card.</summary>
/// <param name="Application">The application that it is in.</param>
/// <param name="Id">Its file id; <see cref="FileMap"/> has the name.</param>
public sealed record InventoryEntry(ApplicationIdentifier Application, ushort Id)
{
    /// <summary>How many bytes can be read, filler included; null for a file that is not read.</summary>
    public int? Bytes { get; init; }

    /// <summary>The tries left of a reference; null for any other file.</summary>
    public int? TriesLeft { get; init; }

    /// <summary>The tries of a reference; null when the card was issued without its data, and for any other file.</summary>
    public int? MaximumTries { get; init; }
}
