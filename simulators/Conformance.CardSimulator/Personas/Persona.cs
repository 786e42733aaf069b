using Conformance.CardSimulator.Contents;
using NodaTime;

namespace Conformance.CardSimulator.Personas;

/// <summary>An invented cardholder with everything that a card of theirs holds; fixtures/personas has the files.</summary>
public sealed record Persona
{
    /// <summary>The name of the fixture: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Why this persona exists, one line.</summary>
    public required string Reason { get; init; }

    /// <summary>The person.</summary>
    public required Holder Holder { get; init; }

    /// <summary>The last day on which the card itself (not its certificates) is valid, Asia/Tokyo.</summary>
    public required LocalDate CardExpires { get; init; }

    /// <summary>The answer to reset, 2 to 33 bytes.</summary>
    public required ReadOnlyMemory<byte> Atr { get; init; }

    /// <summary>利用者証明用暗証番号, 4 digits; null on a card issued without PINs.</summary>
    public Pin? AuthenticationPin { get; init; }

    /// <summary>署名用パスワード, 6 to 16 capital letters and digits; null without one.</summary>
    public Pin? SignaturePin { get; init; }

    /// <summary>利用者証明用電子証明書 and its key; null on a card that has none.</summary>
    public Credential? Authentication { get; init; }

    /// <summary>署名用電子証明書 and its key; null for a holder who has none.</summary>
    public Credential? Signature { get; init; }

    /// <summary>Which card it is.</summary>
    public CardKind Kind { get; init; }

    /// <summary>True when the chip noticed that somebody tampered with it: nothing on it can be read any more.</summary>
    public bool IsTampered { get; init; }

    /// <summary>券面事項入力補助用暗証番号, 4 digits; null without one.</summary>
    public Pin? InputSupportPin { get; init; }

    /// <summary>住民基本台帳用暗証番号, 4 digits; null without one.</summary>
    public Pin? ResidentPin { get; init; }

    /// <summary>The PIN of 共通カードAP, 4 digits; null without one.</summary>
    public Pin? CommonPin { get; init; }

    /// <summary>照合番号A: the individual number, 12 digits with a wrong check digit; null on a card that holds none.</summary>
    public Pin? NumberA { get; init; }

    /// <summary>照合番号B, 14 digits (facts/card.md 1.6); null on a card that has no security code printed.</summary>
    public Pin? NumberB { get; init; }

    /// <summary>生年月日 key: the first 6 digits of 照合番号B; null where that is null.</summary>
    public Pin? BirthDateKey { get; init; }

    /// <summary>References whose tries were used up before the card came to the bench.</summary>
    public IReadOnlySet<CardReference> Locked { get; init; } = new HashSet<CardReference>();

    /// <summary>The key of IEF 0013 in 券面事項入力補助AP; null without that application.</summary>
    public CardKey? InputSupportKey { get; init; }

    /// <summary>The key whose public half is EF 0006 of 券面事項入力補助AP; null without that application.</summary>
    public CardKey? DeliveryKey { get; init; }

    /// <summary>The key of IEF 001A in 券面事項確認AP; null without that application.</summary>
    public CardKey? CardFaceKey { get; init; }

    /// <summary>The key of IEF 0019 in 共通カードAP; null without that application.</summary>
    public CardKey? CommonKey { get; init; }

    /// <summary>The serial number of the card, 15 digits; null on a card that bears none.</summary>
    public string? Serial { get; init; }

    /// <summary>全国地方公共団体コード of the municipality that issued the card, 5 digits; null on a card that bears none.</summary>
    public string? Municipality { get; init; }

    /// <summary>True for a card with 住基AP.</summary>
    public bool HasResidentApplication { get; init; }

    /// <summary>The files of all applications but JPKI, made once since they are signed.</summary>
    internal CardContents Contents { get; init; } = CardContents.JpkiAlone;
}
