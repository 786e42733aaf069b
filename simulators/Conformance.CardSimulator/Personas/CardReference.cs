namespace Conformance.CardSimulator.Personas;

/// <summary>What VERIFY is asked with (facts/card.md 1.6).</summary>
public enum CardReference
{
    /// <summary>利用者証明用暗証番号, JPKI 0018.</summary>
    AuthenticationPin,

    /// <summary>署名用パスワード, JPKI 001B.</summary>
    SignaturePassword,

    /// <summary>券面事項入力補助用暗証番号, 券面事項入力補助AP 0011.</summary>
    InputSupportPin,

    /// <summary>住民基本台帳用暗証番号, 住基AP 001C.</summary>
    ResidentPin,

    /// <summary>The PIN of 共通カードAP, 001C.</summary>
    CommonPin,

    /// <summary>照合番号A, 個人番号 itself: 券面事項入力補助AP 0014 and 券面事項確認AP 0013.</summary>
    NumberA,

    /// <summary>照合番号B: 券面事項入力補助AP 0015 and 券面事項確認AP 0012.</summary>
    NumberB,

    /// <summary>生年月日: 券面事項確認AP 0011.</summary>
    BirthDate,
}
