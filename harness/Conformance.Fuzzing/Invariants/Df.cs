namespace Conformance.Fuzzing.Invariants;

/// <summary>The applications of the card (facts/card.md 1.1).</summary>
internal enum Df
{
    /// <summary>The power-on state.</summary>
    PowerOn,

    /// <summary>公的個人認証AP.</summary>
    Jpki,

    /// <summary>券面事項入力補助AP.</summary>
    InputSupport,

    /// <summary>券面事項確認AP.</summary>
    CardFace,

    /// <summary>住基AP.</summary>
    Resident,

    /// <summary>共通カードAP.</summary>
    Common,
}
