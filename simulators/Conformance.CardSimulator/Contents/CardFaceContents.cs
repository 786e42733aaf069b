namespace Conformance.CardSimulator.Contents;

/// <summary>The files of 券面事項確認AP, the application that holds what is printed on the card (facts/card.md 1.4 and 3.4).</summary>
/// <param name="AgeRecord">EF 0001, the signed date of birth.</param>
/// <param name="CardFace">EF 0002, texts as images and the photo, with filler.</param>
/// <param name="BasicInformation">EF 0003, AP基本情報.</param>
/// <param name="Certificate">EF 0004, the card-verifiable certificate of the key that signed the data.</param>
/// <param name="NumberImage">EF 0005, 個人番号 as an image; null on a card that holds none.</param>
internal sealed record CardFaceContents(
    ReadOnlyMemory<byte> AgeRecord,
    ReadOnlyMemory<byte> CardFace,
    ReadOnlyMemory<byte> BasicInformation,
    ReadOnlyMemory<byte> Certificate,
    ReadOnlyMemory<byte>? NumberImage);
