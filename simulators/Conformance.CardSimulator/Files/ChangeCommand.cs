namespace Conformance.CardSimulator.Files;

/// <summary>By which command the holder changes reference data (facts/card.md 2.1).</summary>
internal enum ChangeCommand
{
    /// <summary>By none: the numbers are as printed.</summary>
    None,

    /// <summary>00 24: PINs of JPKI and 券面事項入力補助AP.</summary>
    ChangeReferenceData,

    /// <summary>80 32: PINs of 共通 and 住基AP.</summary>
    ChangeKey,
}
