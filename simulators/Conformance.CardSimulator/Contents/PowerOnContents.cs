namespace Conformance.CardSimulator.Contents;

/// <summary>What GET DATA finds while the issuer security domain is current (facts/card.md 2.7).</summary>
/// <param name="Objects">The data field of the answer by tag (P1-P2); a tag that is not here is absent.</param>
internal sealed record PowerOnContents(IReadOnlyDictionary<ushort, ReadOnlyMemory<byte>> Objects);
