namespace Conformance.Authority;

/// <summary>資格有効性 (facts/eligibility.md 2, table 006); the number is the code.</summary>
internal enum QualificationValidity
{
    /// <summary>有効.</summary>
    Valid = 1,

    /// <summary>無効.</summary>
    Invalid = 2,

    /// <summary>無効（新しい資格あり）: by numbers only (facts/eligibility.md 4.1).</summary>
    NewerExists = 3,

    /// <summary>該当資格なし.</summary>
    NoneFound = 4,

    /// <summary>複数該当.</summary>
    SeveralFound = 5,

    /// <summary>有効（未登録）: 医療扶助 whose ticket is not registered yet (facts/eligibility.md 4.1).</summary>
    ValidUnregistered = 6,
}
