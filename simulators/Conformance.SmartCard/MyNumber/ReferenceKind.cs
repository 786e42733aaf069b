namespace Conformance.SmartCard.MyNumber;

/// <summary>What the secret behind a reference is (facts/card.md 1.6).</summary>
public enum ReferenceKind
{
    /// <summary>暗証番号 or パスワード, chosen by the holder.</summary>
    Pin,

    /// <summary>照合番号A: the individual number itself.</summary>
    NumberA,

    /// <summary>照合番号B: birth date, expiry year and security code, as printed on the card.</summary>
    NumberB,

    /// <summary>生年月日: the birth date as in 照合番号B.</summary>
    BirthDate,

    /// <summary>It answers like a reference, and what for is not public.</summary>
    Unknown,
}
