using NodaTime;

namespace Conformance.CardSimulator.Personas;

/// <summary>The invented person whose card this is.</summary>
/// <param name="Name">氏名; family and given name separated by U+3000.</param>
/// <param name="Kana">Half-width katakana; family and given name separated by a space.</param>
/// <param name="BirthDate">生年月日.</param>
/// <param name="Sex">性別.</param>
/// <param name="Address">住所, without postal code.</param>
public sealed record Holder(string Name, string Kana, LocalDate BirthDate, Sex Sex, string Address)
{
    /// <summary>Nothing about the person.</summary>
    public override string ToString() => nameof(Holder);
}
