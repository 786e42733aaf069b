namespace Conformance.CardSimulator.Contents;

/// <summary>The images of a card's face; empty where the card has none. Texts are 1-bit PNG, the photo is JPEG 2000 in JP2 (facts/card.md 3.4).</summary>
/// <param name="Name">氏名.</param>
/// <param name="Address">住所.</param>
/// <param name="Photo">The photo.</param>
/// <param name="SecurityCode">The 4 digits of 照合番号B that are printed only.</param>
/// <param name="Number">個人番号, for EF 0005; null on a card that holds none.</param>
internal sealed record CardFaceImages(
    ReadOnlyMemory<byte> Name,
    ReadOnlyMemory<byte> Address,
    ReadOnlyMemory<byte> Photo,
    ReadOnlyMemory<byte> SecurityCode,
    ReadOnlyMemory<byte>? Number);
