using NodaTime;

namespace Conformance.Verification;

/// <summary>The patient's answers at the reader (CONS-1). What was not asked, or not answered, is a no.</summary>
/// <param name="Surgery">手術.</param>
/// <param name="Diagnosis">診療; asked together with 薬剤 where the terminal asks both.</param>
/// <param name="Medicines">薬剤.</param>
/// <param name="Checkups">特定健診.</param>
/// <param name="GivenAt">When they were given, local time at the desk.</param>
public sealed record ConsentAnswers(bool Surgery, bool Diagnosis, bool Medicines, bool Checkups, LocalDateTime GivenAt)
{
    /// <summary>
    /// What stands in for answers where nobody can be asked and life and body need it (EMRG-2): every kind of medical information, and
    /// nothing that is not medical. Whether the institution may (EMRG-3) is for whoever calls this to see.
    /// </summary>
    /// <param name="now">Local time at the desk.</param>
    public static ConsentAnswers InEmergency(LocalDateTime now) => new(Surgery: true, Diagnosis: true, Medicines: true, Checkups: true, now);

    /// <summary>限度額, which was asked until 2024-10-06 (<see cref="HighCostLimitConsent"/>).</summary>
    public bool HighCostLimit { get; init; }

    /// <summary>Whether 医療費助成 certificates are to be used (facts/eligibility.md 5.7).</summary>
    public bool MedicalAid { get; init; }

    /// <summary>特定疾病療養受療証, which needs a consent of its own by card (facts/eligibility.md 5.3).</summary>
    public bool SpecificDiseases { get; init; }

    /// <summary>処方箋発行形態; null when it was not chosen at the reader.</summary>
    public PrescriptionForm? PrescriptionForm { get; init; }
}
