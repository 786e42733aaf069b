using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>
/// POST /inquiries/visit: a later home visit, without the card and under the consent of the first one (VISIT-1). How a real one names the
/// patient is not public (facts/eligibility.md 1.3: OQSsihvq, by its name alone). Here, and that is the bench's choice: by the insurance numbers,
/// in the form of an inquiry by number. What it opens may be viewed for 24 hours from the inquiry on, under the time of the first consent.
/// </summary>
internal static class VisitInquiryEndpoint
{
    public static CentreReply Answer(CentreOffice office, CentreRequest request)
    {
        if (request.Complaint("application/xml", "text/xml") is { } complaint)
        {
            return CentreReply.Malformed(CentreExchangeKind.InquiryForVisit, complaint);
        }

        var binding = OfficialMessages.NumberInquiry.Read(request.Body.Span, CentreRequest.LongestBody);
        return binding is MessageBinding<RequestHeader, NumberInquiryBody>.Bound { Message: var inquiry }
            ? Answer(office, inquiry.Header, inquiry.Body.QualificationConfirmSearchInfo, Desk.LocalTime(office.Now))
            : CentreReply.Malformed(CentreExchangeKind.InquiryForVisit, RefusedRequest.Of(binding).Error.Text);
    }

    private static CentreReply Answer(CentreOffice office, RequestHeader header, NumberSearch search, LocalDateTime now)
    {
        var found = office.Register.Search(InsuranceNumbers.Of(search), now.Date)?.Select(record => record.CertificateSubject).Distinct().ToList();
        var kept = found is [var subject] ? office.Visits.Find(header.MedicalInstitutionCode.Trim(), subject) : null;
        return office.Defect.Apply(new VisitFinding(kept), now) switch
        {
            { Kept: { CancelledBy: null } lasting } => Answer(office, header, search, lasting, now),
            { Kept.CancelledBy: VisitCanceller.Patient } => CentreReply.Refused(CentreExchangeKind.InquiryForVisit, CentreMessages.CancelledByPatientReason),
            { Kept.CancelledBy: VisitCanceller.Institution } => CentreReply.Refused(CentreExchangeKind.InquiryForVisit, CentreMessages.CancelledByInstitutionReason),
            _ => CentreReply.Refused(CentreExchangeKind.InquiryForVisit, CentreMessages.NoVisitConsentReason),
        };
    }

    private static CentreReply Answer(CentreOffice office, RequestHeader header, NumberSearch search, KeptVisit kept, LocalDateTime now)
    {
        var answer = EligibilityAnswer.Ask(kept.Holder, office.Register, now.Date);
        // 特定疾病療養受療証 is given by card alone (facts/eligibility.md 5.3), and here is none.
        var consents = kept.Consents with { SpecificDiseases = false };
        var release = Release.Decide(answer, CardInquiryEndpoint.Heard(office.Access, consents) with { GivenAt = now }, now);
        var byCard = CardInquiryEndpoint.Compose(office, header.MedicalInstitutionCode.Trim(), consents, release, now);
        var result = byCard with
        {
            Header = byCard.Header with { ReferenceClassification = "2", ArbitraryFileIdentifier = header.ArbitraryFileIdentifier?.Trim() },
            Search = QualificationMessage.Echo(search),
            Consents = byCard.Consents?.Each(item => item.Granted ? item with { ConsentedAt = kept.Consents.GivenAt } : item),
        };
        var asked = new ConsentItems(kept.Consents.Surgery, kept.Consents.Diagnosis, kept.Consents.Medicines, kept.Consents.Checkups);
        return new CentreReply(200, "application/xml", office.Write(OfficialMessages.SingleResult, result.Header, result.Body()), new CentreExchange(CentreExchangeKind.InquiryForVisit, ResultOutcome.Of(result), asked, CardInquiryEndpoint.Granted(result)));
    }
}
