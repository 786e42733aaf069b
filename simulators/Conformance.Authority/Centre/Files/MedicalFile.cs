using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>
/// YZKsiquc and TKKsiquc: medicines and check-ups, to an institution that the patient opened them to by card not 24 hours ago (CONS-3), or that asks in an
/// emergency and may (EMRG-2, EMRG-3); medicines of a period, as far back as can be viewed (CONS-5). What they say is not simulated: the answer has its head alone, or is a page that says so (facts/eligibility.md 1.7).
/// </summary>
internal static class MedicalFile
{
    private const int LongestMessage = 64 * 1024;
    private const string AsPdf = "1";
    private const string Emergency = "4";

    public static FileReply Medicines(CentreOffice office, ReadOnlySpan<byte> request) =>
        Answer(office, OfficialMessages.Medicines.Read(request, LongestMessage), OfficialMessages.MedicinesResult, consents => consents.Medicines);

    public static FileReply Checkups(CentreOffice office, ReadOnlySpan<byte> request) =>
        Answer(office, OfficialMessages.Checkups.Read(request, LongestMessage), OfficialMessages.CheckupsResult, consents => consents.Checkups);

    private static FileReply Answer(
        CentreOffice office, MessageBinding<MedicalHeader, MedicalBody> binding, MessageKind<MedicalResultHeader, OpenBody> kind, Func<ConsentBlock, ConsentItem> item)
    {
        if (binding is not MessageBinding<MedicalHeader, MedicalBody>.Bound { Message: { Header: var header, Body: var body } })
        {
            var refused = RefusedRequest.Of(binding);
            return Headed(office, kind, refused.MedicalInstitutionCode, refused.FileIdentifier, refused.Error, "malformed");
        }

        var (institution, identifier) = (header.MedicalInstitutionCode.Trim(), header.ArbitraryFileIdentifier?.Trim());
        var (error, outcome) = Refusal(office, InsuranceNumbers.Of(header), institution, body, item);
        return error is not null ? Headed(office, kind, institution, identifier, error, outcome)
            : body.FileCategory.Trim() == AsPdf ? new(EmptyPage.Pdf(), "pdf", new(CentreExchangeKind.Message, outcome))
            : Headed(office, kind, institution, identifier, error: null, outcome);
    }

    private static (CentreMessage? Error, string Outcome) Refusal(
        CentreOffice office, InsuranceNumbers numbers, string institution, MedicalBody body, Func<ConsentBlock, ConsentItem> item)
    {
        var now = Desk.LocalTime(office.Now);
        bool IsKnown(InsuredRecord record) => office.EmergencyNeedsCard
            ? office.Viewings.IsOpenInEmergency(institution, record.CertificateSubject, item, now)
            : MedicalViewing.IsOpen(record);
        return office.Register.Search(numbers, now.Date) switch
        {
            _ when body is { StartDate: { } start, EndDate: { } end } && start > end => (CentreMessages.Malformed("StartDate, EndDate"), "malformed"),
            null => (CentreMessages.Unavailable(), "unavailable"),
            [] => (CentreMessages.NobodyOfTheNumbers(several: false), "none-found"),
            [var record] when body.MedicalTreatmentFlag?.Trim() == Emergency && office.MayViewInEmergency && IsKnown(record) => Viewed(body, now.Date, "viewed-in-emergency"),
            [var record] when office.Viewings.IsOpen(institution, record.CertificateSubject, item, now) => Viewed(body, now.Date, "viewed"),
            [_] => (CentreMessages.NotConsented(), "not-consented"),
            _ => (CentreMessages.NobodyOfTheNumbers(several: true), "several-found"),
        };
    }

    // Software asks for 60 months where 36 can be viewed (facts/eligibility.md 5.3), so that a period needs but to reach into what can be viewed.
    private static (CentreMessage? Error, string Outcome) Viewed(MedicalBody body, LocalDate today, string outcome)
    {
        YearMonth?[] earliest = [LookBack.Prescriptions(today), LookBack.Treatment(today)];
        return body.EndDate is { } end && earliest.All(month => month is null || end < month)
            ? (CentreMessages.BeforeLookBack(), "before-look-back")
            : (null, outcome);
    }

    private static FileReply Headed(CentreOffice office, MessageKind<MedicalResultHeader, OpenBody> kind, string? institution, string? identifier, CentreMessage? error, string outcome)
    {
        var header = new MedicalResultHeader
        {
            MedicalInstitutionCode = institution,
            ArbitraryFileIdentifier = identifier,
            ResultCode = error?.Code ?? "1",
            MessageContents = error?.Text,
        };
        return new(office.Write(kind, header, new()), "xml", new(CentreExchangeKind.Message, outcome));
    }
}
