using NodaTime;

namespace Conformance.Verification;

/// <summary>
/// What may be handed over, until when: the only gate on the way out. Made only by <see cref="Decide"/>. Medical information needs a
/// valid answer, consent, and a certificate that has not ended (facts/eligibility.md 5.4).
/// </summary>
public sealed class Release
{
    private Release(EligibilityAnswer answer, ConsentAnswers consents, LocalDateTime now)
    {
        (Eligibility, Basic, Standing) = (answer.Eligibility, Bare(answer.Known), answer.Standing);
        var viewing = new Viewing(consents.GivenAt, consents.GivenAt.PlusHours(24));
        var isValid = Eligibility == Eligibility.Valid;
        var isAnswered = isValid && Standing != CertificateStanding.Grace && now < viewing.AvailableUntil;
        var open = isAnswered && answer.Known is { } viewed && MedicalViewing.IsOpen(viewed);
        Surgery = open && consents.Surgery ? viewing : null;
        Diagnosis = open && consents.Diagnosis ? viewing : null;
        Medicines = open && consents.Medicines ? viewing : null;
        Checkups = open && consents.Checkups ? viewing : null;
        SpecificDiseases = isAnswered && consents.SpecificDiseases ? [.. answer.Known!.SpecificDiseases.Where(one => one.IsInForceOn(now.Date))] : [];
        PrescriptionForm = isAnswered ? consents.PrescriptionForm : null;
        var limit = isValid && (consents.HighCostLimit || !HighCostLimitConsent.IsNeededOn(now.Date)) ? answer.Known?.HighCostLimit : null;
        HighCostLimit = limit?.IsInForceOn(now.Date) == true ? limit : null;
        var aid = isAnswered && consents.MedicalAid ? answer.Known?.MedicalAid : null;
        MedicalAid = aid is { BodyHasJoined: true } && aid.IsInForceOn(now.Date) ? aid : null;
    }

    /// <summary>The verdict on the qualification.</summary>
    public Eligibility Eligibility { get; }

    /// <summary>
    /// What the old insurance card showed (CONS-2): released whatever the consent, and for an invalid answer as far as known. Neither
    /// <see cref="HighCostLimit"/>, <see cref="SpecificDiseases"/> nor <see cref="MedicalAid"/> are in it.
    /// </summary>
    public InsuredRecord? Basic { get; }

    /// <summary>Standing of the certificate.</summary>
    public CertificateStanding Standing { get; }

    /// <summary>手術; null when it must not be viewed.</summary>
    public Viewing? Surgery { get; }

    /// <summary>診療; null when it must not be viewed.</summary>
    public Viewing? Diagnosis { get; }

    /// <summary>薬剤; null when they must not be viewed.</summary>
    public Viewing? Medicines { get; }

    /// <summary>特定健診; null when they must not be viewed.</summary>
    public Viewing? Checkups { get; }

    /// <summary>限度額 in force; null when there is none, or none to be given. Part of the check itself, so in grace as well (CONS-4).</summary>
    public HighCostLimit? HighCostLimit { get; }

    /// <summary>特定疾病 in force and consented to (facts/eligibility.md 5.3); empty after a no as well as where there is none.</summary>
    public IReadOnlyList<SpecificDisease> SpecificDiseases { get; }

    /// <summary>医療費助成 in force and to be used, of a body that takes part; null after a no as well as where there is none (facts/eligibility.md 5.7).</summary>
    public MedicalAid? MedicalAid { get; }

    /// <summary>The form of the prescription, as chosen at the reader; null where it was not.</summary>
    public PrescriptionForm? PrescriptionForm { get; }

    /// <summary>The release stage; <paramref name="now"/> is local time at the desk. Consent that is 24 hours old opens nothing.</summary>
    public static Release Decide(EligibilityAnswer answer, ConsentAnswers consents, LocalDateTime now) => new(answer, consents, now);

    /// <summary>The verdict without the person.</summary>
    public override string ToString() => $"{Eligibility}, certificate {Standing}";

    private static InsuredRecord? Bare(InsuredRecord? known) => known is null ? null : known with { HighCostLimit = null, MedicalAid = null, SpecificDiseases = [] };
}
