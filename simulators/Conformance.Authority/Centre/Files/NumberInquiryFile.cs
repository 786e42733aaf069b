using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>OQSsiquc01req: a result by insurance numbers. No card, so no medical information whatever.</summary>
internal static class NumberInquiryFile
{
    private const int LongestMessage = 64 * 1024;

    public static FileReply Answer(CentreOffice office, ReadOnlySpan<byte> request)
    {
        var binding = OfficialMessages.NumberInquiry.Read(request, LongestMessage);
        var (result, outcome) = binding is MessageBinding<RequestHeader, NumberInquiryBody>.Bound { Message: var inquiry }
            ? Found(office, inquiry.Header, inquiry.Body.QualificationConfirmSearchInfo)
            : Refused(office, RefusedRequest.Of(binding));
        return new(office.Write(OfficialMessages.SingleResult, result.Header, result.Body()), "xml", new(CentreExchangeKind.InquiryByNumber, outcome));
    }

    private static (EligibilityResult Result, string Outcome) Refused(CentreOffice office, RefusedRequest refused)
    {
        var header = office.Header(refused.MedicalInstitutionCode, day: null, byCard: false, refused.Error) with { ArbitraryFileIdentifier = refused.FileIdentifier };
        return (new(header, refused.Error, null, null, null, null), "malformed");
    }

    private static (EligibilityResult Result, string Outcome) Found(CentreOffice office, RequestHeader header, NumberSearch search)
    {
        var institution = header.MedicalInstitutionCode.Trim();
        var asked = new NumberInquiryContext(office.Register, InsuranceNumbers.Of(search), header.QualificationConfirmationDate ?? Desk.Today(office.Now));
        var answer = office.Defect.Apply(NumberAnswer.Ask(asked.Register, asked.Numbers, institution, asked.Day), asked);
        var error = answer.Validity is null ? CentreMessages.Unavailable() : null;
        var consented = search.LimitApplicationCertificateRelatedConsFlg?.Trim() == "1";
        var result = new EligibilityResult(
            office.Header(institution, header.QualificationConfirmationDate, byCard: false, error) with { ArbitraryFileIdentifier = header.ArbitraryFileIdentifier?.Trim() },
            error,
            answer.Validity,
            QualificationMessage.Echo(search),
            answer.Record,
            Consents: null)
        {
            LimitConsent = consented,
            ReferenceNumber = answer.Record is { } known ? office.ReferenceNumbers.Newest(institution, known.CertificateSubject) : null,
            Limit = consented ? answer.Limit : null,
        };
        return (result, ResultOutcome.Of(result));
    }
}
