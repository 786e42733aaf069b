using NodaTime;

namespace Conformance.CardSimulator.Personas;

/// <summary>The invented person whose card this is.</summary>
/// <param name="Name">氏名; family and given name separated by U+3000.</param>
/// <param name="Kana">Half-width katakana; family and given name separated by a space.</param>
/// <param name="BirthDate">生年月日.</param>
/// <param name="Sex">性別.</param>
/// <param name="Address">住所, without postal code; null where the card holds none.</param>
/// <param name="Alias">通称; null for most people.</param>
public sealed record Holder(string Name, string Kana, LocalDate BirthDate, Sex Sex, string? Address, string? Alias = null)
{
    /// <summary>氏名 as stored on the card. How an alias is written there is not in public sources; here in full-width brackets after the name.</summary>
    public string NameOnCard => Alias is null ? Name : $"{Name}（{Alias}）";

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => nameof(Holder);
}
