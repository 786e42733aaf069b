namespace Conformance.CardSimulator.Contents;

/// <summary>The records of 共通カードAP (facts/card.md 1.5).</summary>
/// <param name="CardRecord">Record 1 of EF 0001, simple-TLV with its tag and length: serial number, municipality, last day.</param>
/// <param name="KeyReference">EF 0002, 16 bytes.</param>
internal sealed record CommonContents(ReadOnlyMemory<byte> CardRecord, ReadOnlyMemory<byte> KeyReference);
