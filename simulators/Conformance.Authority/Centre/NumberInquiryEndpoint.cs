using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>POST /inquiries/number: a result by insurance numbers. No card, so no medical information whatever.</summary>
internal static class NumberInquiryEndpoint
{
    public static CentreReply Answer(CentreOffice office, CentreRequest request)
    {
        if (request.Complaint("application/xml", "text/xml") is { } complaint)
        {
            return CentreReply.Malformed(CentreExchangeKind.InquiryByNumber, complaint);
        }

        if (NumberInquiryReader.Read(request.Body.Span, out var error) is not { } inquiry)
        {
            return CentreReply.Malformed(CentreExchangeKind.InquiryByNumber, error!);
        }

        var result = Compose(office, inquiry, office.Register.Search(inquiry), Desk.LocalTime(office.Now));
        var exchange = new CentreExchange(CentreExchangeKind.InquiryByNumber, ResultOutcome.Of(result));
        return new CentreReply(200, "application/xml", office.Encode(result), exchange);
    }

    private static EligibilityResult Compose(CentreOffice office, NumberInquiry inquiry, IReadOnlyList<InsuredRecord>? found, LocalDateTime now)
    {
        var error = found is null ? CentreMessages.Unavailable() : null;
        var newerExists = found is [var match] && office.Register.HasNewer(match);
        var day = inquiry.ConfirmationDate ?? now.Date;
        return new EligibilityResult(
            new ResultHeader(now, day, inquiry.MedicalInstitutionCode, inquiry.FileIdentifier, ByCard: false, error, office.Encoding),
            error,
            found switch
            {
                null => null,
                [] => QualificationValidity.NoneFound,
                [_] when newerExists => QualificationValidity.NewerExists,
                [var one] => one.IsInForceOn(day) ? QualificationValidity.Valid : QualificationValidity.Invalid,
                _ => QualificationValidity.SeveralFound,
            },
            inquiry,
            found is [var only] && !newerExists ? only : null,
            Consents: null)
        {
            // Unlike by card, the limit is given by number with consent alone (facts/eligibility.md 5.3).
            Limit = inquiry.LimitConsent && !newerExists && found is [{ HighCostLimit: { } limit } person] && person.IsInForceOn(day) && limit.IsInForceOn(day) ? limit : null,
        };
    }
}
