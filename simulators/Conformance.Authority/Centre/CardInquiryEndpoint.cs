using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>POST /inquiries/card: eligibility and release stages; gives the face result (facts/eligibility.md 1.5).</summary>
internal static class CardInquiryEndpoint
{
    /// <summary>How far a desk's clock may be ahead of the centre's; more would stretch the 24 hours of viewing.</summary>
    private static readonly Period ClockDifference = Period.FromMinutes(5);

    public static CentreReply Answer(CentreOffice office, CentreRequest request)
    {
        if (request.Complaint("application/json") is { } complaint)
        {
            return CentreReply.Malformed(CentreExchangeKind.InquiryByCard, complaint);
        }

        try
        {
            return Answer(office, CardInquiry.Read(request));
        }
        catch (MessageFormatException refusal)
        {
            return CentreReply.Malformed(CentreExchangeKind.InquiryByCard, refusal.Message);
        }
    }

    /// <summary>
    /// A ticket is good for one inquiry. The certificate is judged again here, as midnight or a withdrawal may have come since the
    /// ticket was given: a ticket from the last valid day opens nothing medical on the first day of grace.
    /// </summary>
    private static CentreReply Answer(CentreOffice office, CardInquiry inquiry)
    {
        var now = office.Now;
        if (inquiry.Consents.GivenAt > Desk.LocalTime(now) + ClockDifference)
        {
            throw new MessageFormatException("$.consentedAt lies ahead of the centre's clock.");
        }

        if (!office.Tickets.TryTake(inquiry.Ticket, out var holder))
        {
            throw new MessageFormatException("$.ticket is not one of this centre's, or was used.");
        }

        return office.Defect.Examine(holder, office.Rules, now) switch
        {
            CertificateOutcome.Refused { Refusal.Reason: var reason } =>
                CentreReply.Refused(CentreExchangeKind.InquiryByCard, CentreMessages.Reason(reason)),
            CertificateOutcome.Trusted { Holder: var trusted } => Answer(office, inquiry, trusted, Desk.LocalTime(now)),
            _ => throw new InvalidOperationException("A certificate is trusted or refused."),
        };
    }

    private static CentreReply Answer(CentreOffice office, CardInquiry inquiry, TrustedHolder holder, LocalDateTime now)
    {
        var answer = EligibilityAnswer.Ask(holder, office.Register, now.Date);
        var isEmergency = inquiry.IsEmergency && office.MayViewInEmergency;
        var release = Release.Decide(answer, Heard(office.Access, isEmergency ? ConsentAnswers.InEmergency(now) : inquiry.Consents), now);
        var right = Compose(office, inquiry.MedicalInstitutionCode, inquiry.Consents, release, now);
        var result = office.Defect.Apply(
            isEmergency ? right with { Consents = right.Consents?.Unobtained() } : right,
            new CardInquiryContext(holder.Standing, inquiry.Consents, office.Register, holder.Subject) { Aid = answer.Known?.MedicalAid, IsEmergency = inquiry.IsEmergency });
        if (result is { Consents: { } opened, Record: { } viewed })
        {
            office.Viewings.Open(inquiry.MedicalInstitutionCode, viewed.CertificateSubject, opened);
        }

        var asked = new ConsentItems(inquiry.Consents.Surgery, inquiry.Consents.Diagnosis, inquiry.Consents.Medicines, inquiry.Consents.Checkups);
        var exchange = new CentreExchange(CentreExchangeKind.InquiryByCard, ResultOutcome.Of(result), asked, Granted(result));
        if (inquiry.Care is { } care)
        {
            office.RemoteConsents.Give(new(inquiry.MedicalInstitutionCode, holder.Subject, care, inquiry.Consents.GivenAt, asked));
        }

        if (inquiry.Care == RemoteCare.HomeVisit)
        {
            office.Visits.Keep(inquiry.MedicalInstitutionCode, holder, inquiry.Consents);
        }

        return new CentreReply(200, "application/xml", office.Write(OfficialMessages.SingleResult, result.Header, result.Body()), exchange);
    }

    /// <summary>The answers that count: an institution that is given eligibility only gets nothing by consent (facts/eligibility.md 5.6). The high-cost limit is a part of eligibility (5.3).</summary>
    public static ConsentAnswers Heard(InstitutionAccess access, ConsentAnswers given) => access == InstitutionAccess.EligibilityOnly
        ? given with { Surgery = false, Diagnosis = false, Medicines = false, Checkups = false, MedicalAid = false, SpecificDiseases = false, PrescriptionForm = null }
        : given;

    /// <summary>What a result opened.</summary>
    public static ConsentItems Granted(EligibilityResult result) => result.Consents is { } given
        ? new ConsentItems(given.Surgery.Granted, given.Diagnosis.Granted, given.Medicines.Granted, given.Checkups.Granted)
        : new ConsentItems(false, false, false, false);

    /// <summary>The result that a release comes to.</summary>
    public static EligibilityResult Compose(CentreOffice office, string institution, ConsentAnswers consents, Release release, LocalDateTime now)
    {
        var error = release.Eligibility == Eligibility.Unavailable ? CentreMessages.Unavailable() : null;
        return new EligibilityResult(
            office.Header(institution, day: null, byCard: true, error),
            error ?? CentreMessages.Notice(release.Standing),
            (release.Eligibility, release.Basic) switch
            {
                (Eligibility.Unavailable, _) => null,
                (Eligibility.Valid, { } valid) => Assistance.Validity(valid, institution, now.Date),
                (_, null) => QualificationValidity.NoneFound,
                _ => QualificationValidity.Invalid,
            },
            Search: null,
            release.Basic,
            release.Basic is null || office.Access == InstitutionAccess.EligibilityOnly ? null : ConsentBlock.From(release) with { SpecificDiseases = consents.SpecificDiseases ? new(true, consents.GivenAt, null) : null })
        {
            SpecificDiseases = release.SpecificDiseases,
            Limit = release.Standing == CertificateStanding.Grace && !office.Choices.LimitInGrace ? null : release.HighCostLimit,
            LimitConsent = HighCostLimitConsent.IsNeededOn(now.Date) ? consents.HighCostLimit : null,
            Aid = release.MedicalAid,
            PrescriptionForm = release.PrescriptionForm,
            ReferenceNumber = release.Basic is { } known ? office.ReferenceNumbers.Newest(institution, known.CertificateSubject) : null,
        };
    }
}
