using NodaTime;

namespace Conformance.ReceiptComputer;

/// <summary>What the receipt computer keeps of a patient. Invented people alone.</summary>
/// <param name="Number">The institution's own number of the patient, which it registers as 照会番号.</param>
/// <param name="Name">氏名.</param>
/// <param name="Kana">氏名カナ, half-width.</param>
/// <param name="Birthdate">生年月日, yyyyMMdd.</param>
/// <param name="Address">住所; null for none.</param>
/// <param name="Aid">受給者番号 of a medical aid (医療費助成); null for none.</param>
public sealed record PatientChart(string Number, string Name, string Kana, string Birthdate, string? Address, string? Aid)
{
    /// <summary>What the patient is insured by; null when nothing is known, and then there is nothing to ask by number.</summary>
    public InsuranceNumbers? Insurance { get; init; }

    /// <summary>The day for which the qualification was confirmed last; null when it never was, or the last answer was another one.</summary>
    public LocalDate? ConfirmedOn { get; init; }

    /// <summary>When the last result was made that was taken over; null for none.</summary>
    public LocalDateTime? ResultMade { get; init; }

    /// <summary>Until when medical information may be viewed; null without consent.</summary>
    public LocalDateTime? ViewableUntil { get; init; }

    /// <summary>What staff are told of the last result; null for nothing.</summary>
    public string? Notice { get; init; }

    /// <summary>The number alone.</summary>
    public override string ToString() => $"{nameof(PatientChart)} {Number}";
}
