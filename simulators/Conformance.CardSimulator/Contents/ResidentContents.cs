namespace Conformance.CardSimulator.Contents;

/// <summary>The record of 住基AP (facts/card.md 1.5).</summary>
/// <param name="KeyReference">EF 0002, 16 bytes, the same as EF 0002 of 共通カードAP.</param>
internal sealed record ResidentContents(ReadOnlyMemory<byte> KeyReference);
