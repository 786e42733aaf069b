namespace Conformance.Bench.Devices.Software;

/// <summary>A patient as the institution knew him before. Invented people alone.</summary>
/// <param name="Number">The institution's own number, which it registers as 照会番号.</param>
/// <param name="Name">氏名.</param>
/// <param name="Kana">氏名カナ, half-width.</param>
/// <param name="Birthdate">生年月日, yyyyMMdd.</param>
/// <param name="Address">住所; null for none.</param>
/// <param name="Aid">受給者番号 of a medical aid; null for none.</param>
public sealed record KnownPatient(string Number, string Name, string Kana, string Birthdate, string? Address, string? Aid)
{
    /// <summary>保険者番号, as long as the insurer has it; null where the insurance is not known, and then symbol, number and branch are not either.</summary>
    public string? Insurer { get; init; }

    /// <summary>記号; null for none.</summary>
    public string? Symbol { get; init; }

    /// <summary>番号; null where the insurance is not known.</summary>
    public string? InsuredNumber { get; init; }

    /// <summary>枝番; null where it is not printed.</summary>
    public string? Branch { get; init; }
}
