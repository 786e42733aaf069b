using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>The consent items of a result by card.</summary>
/// <param name="Checkups">SpecificHealthCheckupsInfo.</param>
/// <param name="Medicines">PharmacistsInfo.</param>
/// <param name="Diagnosis">DiagnosisInfo.</param>
/// <param name="Surgery">OperationInfo.</param>
internal sealed record ConsentBlock(ConsentItem Checkups, ConsentItem Medicines, ConsentItem Diagnosis, ConsentItem Surgery)
{
    public static ConsentBlock From(Release release)
    {
        var checkups = ConsentItem.From(release.Checkups);
        return new(checkups, Like(release.Medicines), Like(release.Diagnosis), Like(release.Surgery));

        // Mostly all are answered alike, and what is said of them is kept by the centre.
        ConsentItem Like(Viewing? viewing) => viewing == release.Checkups ? checkups : ConsentItem.From(viewing);
    }

    public bool Any => Checkups.Granted || Medicines.Granted || Diagnosis.Granted || Surgery.Granted;

    /// <summary>Every item of medical information changed alike; the certificate for specific diseases is none.</summary>
    public ConsentBlock Each(Func<ConsentItem, ConsentItem> change) =>
        this with { Checkups = change(Checkups), Medicines = change(Medicines), Diagnosis = change(Diagnosis), Surgery = change(Surgery) };

    /// <summary>The same, opened in an emergency: nobody consented, so that there is no time of it (EMRG-2).</summary>
    public ConsentBlock Unobtained() => Each(item => item.Granted ? item with { IsUnobtained = true, ConsentedAt = null } : item);

    /// <summary>SpecificDiseasesCertificateRelated, which no reader asks unless told to; null where it was not asked.</summary>
    public ConsentItem? SpecificDiseases { get; init; }

    /// <summary>The qualification with these items.</summary>
    public Qualification In(Qualification qualification) => qualification with
    {
        SpecificDiseasesCertificateRelatedConsFlg = SpecificDiseases?.Flag,
        SpecificDiseasesCertificateRelatedConsTime = SpecificDiseases?.ConsentedAt,
        SpecificHealthCheckupsInfoConsFlg = Checkups.Flag,
        SpecificHealthCheckupsInfoConsTime = Checkups.ConsentedAt,
        SpecificHealthCheckupsInfoAvailableTime = Checkups.AvailableUntil,
        PharmacistsInfoConsFlg = Medicines.Flag,
        PharmacistsInfoConsTime = Medicines.ConsentedAt,
        PharmacistsInfoAvailableTime = Medicines.AvailableUntil,
        DiagnosisInfoConsFlg = Diagnosis.Flag,
        DiagnosisInfoConsTime = Diagnosis.ConsentedAt,
        DiagnosisInfoAvailableTime = Diagnosis.AvailableUntil,
        OperationInfoConsFlg = Surgery.Flag,
        OperationInfoConsTime = Surgery.ConsentedAt,
        OperationInfoAvailableTime = Surgery.AvailableUntil,
    };
}
