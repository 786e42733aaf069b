using Conformance.SmartCard.MyNumber;

namespace Conformance.CardSimulator.Files;

/// <summary>The form of reference data and how often they may be missed (facts/card.md 1.6).</summary>
/// <param name="MaximumTries">What a success restores the counter to.</param>
/// <param name="Shortest">Least number of characters.</param>
/// <param name="Longest">Greatest number of characters.</param>
/// <param name="HasLetters">A to Z are characters of it besides 0 to 9.</param>
/// <param name="Change">How the holder changes it.</param>
internal sealed record ReferenceRule(int MaximumTries, int Shortest, int Longest, bool HasLetters, ChangeCommand Change)
{
    /// <summary>利用者証明用 and 券面事項入力補助用暗証番号.</summary>
    public static readonly ReferenceRule Pin = new(3, 4, 4, HasLetters: false, ChangeCommand.ChangeReferenceData);

    /// <summary>署名用パスワード.</summary>
    public static readonly ReferenceRule Password = new(5, 6, 16, HasLetters: true, ChangeCommand.ChangeReferenceData);

    /// <summary>住民基本台帳用暗証番号, and that of 共通カードAP; 3 tries of the latter are marked as uncertain (facts/card.md 1.5).</summary>
    public static readonly ReferenceRule CardPin = new(3, 4, 4, HasLetters: false, ChangeCommand.ChangeKey);

    /// <summary>照合番号A; 10 tries in 券面事項入力補助AP are by analogy (facts/card.md 6.2).</summary>
    public static readonly ReferenceRule NumberA = new(10, 12, 12, HasLetters: false, ChangeCommand.None);

    /// <summary>照合番号B; 10 tries in 券面事項入力補助AP are by analogy (facts/card.md 6.2).</summary>
    public static readonly ReferenceRule NumberB = new(10, 14, 14, HasLetters: false, ChangeCommand.None);

    /// <summary>生年月日. How many tries it has is not known (facts/card.md 6.2); 10, as the numbers beside it have, is a choice.</summary>
    public static readonly ReferenceRule BirthDate = new(10, 6, 6, HasLetters: false, ChangeCommand.None);

    /// <summary>What nobody knows the secret of (EF 0012 and the like): always blocked, so that the limit has no effect.</summary>
    public static readonly ReferenceRule Unknown = new(0, 1, 16, HasLetters: true, ChangeCommand.None);

    /// <summary>Whether new data may replace old ones. What the card answers to others is not published; 6700 and 6A80 are choices.</summary>
    public bool HasLength(int length) => length >= Shortest && length <= Longest;

    /// <summary>True when all characters are of the rule's alphabet.</summary>
    public bool HasCharacters(ReadOnlySpan<byte> data) => !data.ContainsAnyExcept(HasLetters ? SecretForm.DigitsAndCapitals : SecretForm.Digits);
}
