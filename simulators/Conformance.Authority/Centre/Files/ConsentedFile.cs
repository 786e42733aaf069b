using System.Globalization;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>
/// OQSmuhvq and OQSmuonq: the qualifications of whoever consented at home or online, by days of consent or of examination (facts/eligibility.md
/// 1.7, 5.6). Medical information stands open for 24 hours from the consent; afterwards the flag is 2, lapsed (table 016).
/// </summary>
internal static class ConsentedFile
{
    public static BulkFile<ConsentedBody, ConsentedResultBody> HomeVisits { get; } =
        new("OQSmuhvq", OfficialMessages.HomeVisits, OfficialMessages.HomeVisitsResult, new(), (office, institution, day, body) => List(office, institution, day, body, RemoteCare.HomeVisit), mayBeZip: true);

    public static BulkFile<ConsentedBody, ConsentedResultBody> OnlineCare { get; } =
        new("OQSmuonq", OfficialMessages.OnlineCare, OfficialMessages.OnlineCareResult, new(), (office, institution, day, body) => List(office, institution, day, body, RemoteCare.Online), mayBeZip: true);

    private static BulkBrought List(CentreOffice office, string institution, LocalDate day, ConsentedBody body, RemoteCare care)
    {
        var search = body.QualificationConfirmSearchInfo;
        var now = Desk.LocalTime(office.Now);
        Qualification[] all =
        [
            .. from consent in office.RemoteConsents.All
               where consent.Institution == institution && consent.Care == care && search.MedicalTreatmentFlag.Trim() == ((int)care).ToString(CultureInfo.InvariantCulture) && IsAskedFor(consent, search)
               let found = office.Register.Find(consent.CertificateSubject, day) as RegisterReply.Found
               where found is not null
               orderby consent.GivenAt, consent.CertificateSubject
               select Consented(found.Record, consent, now) with { ReferenceNumber = office.ReferenceNumbers.Newest(institution, consent.CertificateSubject) },
        ];
        return new(new ConsentedResultBody { ResultList = all.Length == 0 ? null : new() { ResultOfQualificationConfirmation = all } }, all.Length, Errors: 0);
    }

    private static bool IsAskedFor(RemoteConsent consent, ConsentedSearch search) => search.ConsentDateFrom is { } from
        ? from <= consent.GivenAt.Date && consent.GivenAt.Date <= (search.ConsentDateTo ?? from)
        : consent.ExaminedOn is { } examined && search.ExaminationDateFrom is { } first && first <= examined && examined <= (search.ExaminationDateTo ?? first);

    private static Qualification Consented(InsuredRecord record, RemoteConsent consent, LocalDateTime now)
    {
        var isViewable = record.IsInForceOn(now.Date) && MedicalViewing.IsOpen(record);
        ConsentItem Item(bool given) => given && isViewable ? new(true, consent.GivenAt, consent.GivenAt.PlusHours(24)) { IsLapsed = now >= consent.GivenAt.PlusHours(24) } : new(false, null, null);
        return new ConsentBlock(Item(consent.Items.Checkups), Item(consent.Items.Medicines), Item(consent.Items.Diagnosis), Item(consent.Items.Surgery)).In(QualificationMessage.Of(record));
    }
}
