namespace Conformance.CardSimulator.Contents;

/// <summary>The files of 券面事項入力補助AP, the application that helps to type in what is printed on the card (facts/card.md 1.3 and 3.2, 3.3).</summary>
/// <param name="NumberFile">EF 0001, 個人番号, 17 bytes with filler; null on a card that holds none.</param>
/// <param name="Attributes">EF 0002, 基本4情報, with filler.</param>
/// <param name="Integrity">EF 0003, the signed hashes of EF 0001 and EF 0002; null without EF 0001.</param>
/// <param name="Certificate">EF 0004, the card-verifiable certificate of the key that signed the data.</param>
/// <param name="BasicInformation">EF 0005, AP基本情報.</param>
/// <param name="DeliveryKey">EF 0006, the public key under which a session key is delivered.</param>
/// <param name="InternalKeyRecord">EF 0007, the public half of the key in IEF 0013, signed by the issuer.</param>
internal sealed record InputSupportContents(
    ReadOnlyMemory<byte>? NumberFile,
    ReadOnlyMemory<byte> Attributes,
    ReadOnlyMemory<byte>? Integrity,
    ReadOnlyMemory<byte> Certificate,
    ReadOnlyMemory<byte> BasicInformation,
    ReadOnlyMemory<byte> DeliveryKey,
    ReadOnlyMemory<byte> InternalKeyRecord);
