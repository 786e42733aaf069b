using static Conformance.SmartCard.MyNumber.ContentClass;
using static Conformance.SmartCard.MyNumber.FileKind;

namespace Conformance.SmartCard.MyNumber;

/// <summary>
/// Every EF that is publicly known to exist on the card (facts/card.md 1.2 to 1.5 and 2.7). Who may read or use it is the card's
/// business and not told here.
/// </summary>
public static class FileMap
{
    private const string NoName = "(用途未公表)";
    private const string NoEnglish = "unknown file";

    /// <summary>All EFs, by application and id.</summary>
    public static IReadOnlyList<FileEntry> All { get; } =
        [.. PowerOn(), .. Jpki(), .. InputSupport(), .. CardFace(), .. Resident(), .. Common()];

    /// <summary>The EF of that id in the application, or null.</summary>
    public static FileEntry? Find(ApplicationIdentifier application, int id)
    {
        foreach (var entry in All)
        {
            if (entry.Id == id && entry.Application == application)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The EFs of one application, by id.</summary>
    public static IEnumerable<FileEntry> Of(ApplicationIdentifier application) => All.Where(entry => entry.Application == application);

    private static FileEntry[] PowerOn() => [Undocumented(ApplicationIdentifier.IssuerSecurityDomain, 0x1E)];

    private static FileEntry[] Jpki()
    {
        var jpki = ApplicationIdentifier.Jpki;
        return
        [
            new(jpki, 0x01, "署名用電子証明書", "signature certificate", Transparent, Personal),
            new(jpki, 0x02, "署名用認証局の自己署名証明書", "signature CA certificate", Transparent, Open),
            Undocumented(jpki, 0x05),
            new(jpki, 0x06, "トークン情報", "token information", Transparent, Personal),
            new(jpki, 0x08, "電子証明書の有無", "certificate availability", Transparent, Personal),
            new(jpki, 0x09, NoName, NoEnglish, Transparent, Personal),
            new(jpki, 0x0A, "利用者証明用電子証明書", "authentication certificate", Transparent, Personal),
            new(jpki, 0x0B, "利用者証明用認証局の自己署名証明書", "authentication CA certificate", Transparent, Open),
            Reference(jpki, 0x10, NoName, "unknown reference", ReferenceKind.Unknown),
            new(jpki, 0x16, "端末認証用認証局公開鍵", "terminal CA key", Key, Open),
            new(jpki, 0x17, "利用者証明用秘密鍵", "authentication private key", Key, Secret),
            Reference(jpki, 0x18, "利用者証明用電子証明書暗証番号", "authentication PIN", ReferenceKind.Pin),
            Undocumented(jpki, 0x19),
            new(jpki, 0x1A, "署名用秘密鍵", "signature private key", Key, Secret),
            Reference(jpki, 0x1B, "署名用電子証明書暗証番号", "signature password", ReferenceKind.Pin),
            Undocumented(jpki, 0x1C),
            Undocumented(jpki, 0x1E),
        ];
    }

    private static FileEntry[] InputSupport()
    {
        var inputSupport = ApplicationIdentifier.InputSupport;
        return
        [
            new(inputSupport, 0x01, "個人番号", "individual number", Transparent, Secret) { IsIndividualNumber = true },
            new(inputSupport, 0x02, "基本4情報", "four attributes", Transparent, Personal),
            // A hash of twelve digits tells the digits to whoever tries them all.
            new(inputSupport, 0x03, "真正性確認情報", "integrity record", Transparent, Secret),
            new(inputSupport, 0x04, "CV証明書", "card-verifiable certificate", Transparent, Open),
            new(inputSupport, 0x05, "AP基本情報", "basic information", Transparent, Open),
            new(inputSupport, 0x06, "セッション鍵配送用公開鍵", "session key delivery public key", Transparent, Personal),
            new(inputSupport, 0x07, "内部認証用公開鍵", "internal authentication public key", Transparent, Personal),
            new(inputSupport, 0x08, NoName, NoEnglish, Transparent, Personal),
            Undocumented(inputSupport, 0x10),
            Reference(inputSupport, 0x11, "券面事項入力補助用暗証番号", "input support PIN", ReferenceKind.Pin),
            Reference(inputSupport, 0x12, NoName, "reference shipped blocked", ReferenceKind.Unknown),
            new(inputSupport, 0x13, "内部認証用秘密鍵", "internal authentication private key", Key, Secret),
            NumberA(inputSupport, 0x14),
            NumberB(inputSupport, 0x15),
            Undocumented(inputSupport, 0x1C),
            Undocumented(inputSupport, 0x1E),
        ];
    }

    private static FileEntry[] CardFace()
    {
        var cardFace = ApplicationIdentifier.CardFace;
        return
        [
            new(cardFace, 0x01, "生年月日", "age record", Transparent, Personal),
            new(cardFace, 0x02, "券面事項", "card face", Transparent, Secret),
            new(cardFace, 0x03, "AP基本情報", "basic information", Transparent, Open),
            new(cardFace, 0x04, "CV証明書", "card-verifiable certificate", Transparent, Open),
            new(cardFace, 0x05, "個人番号(画像)", "individual number as image", Transparent, Secret) { IsIndividualNumber = true },
            new(cardFace, 0x06, NoName, NoEnglish, Transparent, Personal),
            Reference(cardFace, 0x11, "生年月日", "birth date key", ReferenceKind.BirthDate),
            NumberB(cardFace, 0x12),
            NumberA(cardFace, 0x13),
            Reference(cardFace, 0x14, NoName, "unknown reference", ReferenceKind.Unknown),
            Reference(cardFace, 0x15, NoName, "unknown reference", ReferenceKind.Unknown),
            new(cardFace, 0x1A, "内部認証用秘密鍵", "internal authentication private key", Key, Secret),
            Undocumented(cardFace, 0x1C),
            Undocumented(cardFace, 0x1E),
        ];
    }

    private static FileEntry[] Resident() =>
    [
        new(ApplicationIdentifier.Resident, 0x02, "鍵識別子", "key reference", Record, Open),
        Reference(ApplicationIdentifier.Resident, 0x1C, "住民基本台帳用暗証番号", "resident register PIN", ReferenceKind.Pin),
    ];

    private static FileEntry[] Common() =>
    [
        new(ApplicationIdentifier.Common, 0x01, "カード基本情報", "card record", Record, Personal),
        new(ApplicationIdentifier.Common, 0x02, "鍵識別子", "key reference", Record, Open),
        new(ApplicationIdentifier.Common, 0x19, "内部認証用秘密鍵", "internal authentication private key", Key, Secret),
        Reference(ApplicationIdentifier.Common, 0x1C, "個人番号カード用暗証番号", "card PIN", ReferenceKind.Pin),
        Undocumented(ApplicationIdentifier.Common, 0x1E),
    ];

    private static FileEntry NumberA(ApplicationIdentifier application, ushort id) =>
        Reference(application, id, "照合番号A", "matching number A: the individual number", ReferenceKind.NumberA) with { IsIndividualNumber = true };

    private static FileEntry NumberB(ApplicationIdentifier application, ushort id) =>
        Reference(application, id, "照合番号B", "matching number B: birth date, expiry year and security code", ReferenceKind.NumberB);

    private static FileEntry Reference(ApplicationIdentifier application, ushort id, string japanese, string english, ReferenceKind kind) =>
        new(application, id, japanese, english, FileKind.Reference, Secret) { Reference = kind };

    private static FileEntry Undocumented(ApplicationIdentifier application, ushort id) =>
        new(application, id, NoName, NoEnglish, FileKind.Unknown, Personal);
}
