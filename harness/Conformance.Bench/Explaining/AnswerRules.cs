using System.Globalization;
using Conformance.CardSimulator.Personas;
using Conformance.Verification;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Explaining;

/// <summary>What follows from what the desk was told, and what holds of everybody on a day.</summary>
internal static class AnswerRules
{
    /// <summary>How the desk goes on, by each proof that a patient may have (FALL-1, FALL-2); nothing where every way led to a valid answer.</summary>
    public static IEnumerable<Explained> GoingOn(IReadOnlyList<DeskVisit> visits)
    {
        if (visits.Any(visit => visit.Answer == Eligibility.Valid))
        {
            yield break;
        }

        var told = visits.FirstOrDefault(visit => visit.Answer is not null);
        foreach (var proof in Enum.GetValues<Proof>())
        {
            var way = Verification.GoingOn.From(told?.Answer ?? Eligibility.Unavailable, told?.LostIsShown == true, [proof]);
            yield return new(proof switch
            {
                Proof.MynaportalScreen => "going-on-mynaportal",
                Proof.NoticeWithCard => "going-on-notice",
                Proof.EarlierVisit => "going-on-earlier-visit",
                _ => "going-on-statement",
            }, ClaimOf(way.Claim));
        }
    }

    public static Explained EligibilityCertificate(Persona persona, LocalDate day)
    {
        var last = persona.Authentication is { } credential ? HolderCertificate.Parse(credential.Certificate.Span)?.LastValidDay : null;
        var insured = new InsuranceCase { HasCard = persona.Kind == CardKind.MyNumberCard && day <= persona.CardExpires, CertificateHasEnded = last < day };
        return new(Verification.EligibilityCertificate.IssueTo(insured, day) switch
        {
            CertificateIssue.NotYet => "eligibility-certificate-not-yet",
            CertificateIssue.Unasked => "eligibility-certificate-unasked",
            CertificateIssue.OnRequest => "eligibility-certificate-on-request",
            _ => "eligibility-certificate-not-issued",
        });
    }

    public static Explained Registration(Persona persona) =>
        new(RegistrationRules.Places(persona.AuthenticationPin is not null, CardRules.IsPinLocked(persona)).Count > 1 ? "registration-anywhere" : "registration-at-reader");

    /// <summary>Rules that a day alone decides.</summary>
    public static IEnumerable<Explained> ByDay(LocalDate day)
    {
        yield return new(RegistrationRules.IsDeregistrationPossibleOn(day) ? "deregistration-possible" : "deregistration-not-yet");
        yield return new(HighCostLimitConsent.IsNeededOn(day) ? "limit-asked" : "limit-without-consent");
        foreach (var (rule, since) in new[] { ("look-back-prescriptions", Month(LookBack.Prescriptions(day))), ("look-back-treatment", Month(LookBack.Treatment(day))), ("look-back-checkups", LookBack.Checkups(day)?.ToString(CultureInfo.InvariantCulture)) })
        {
            if (since is not null)
            {
                yield return new(rule, since);
            }
        }
    }

    private static string? Month(YearMonth? month) => month is { } known ? YearMonthPattern.Iso.Format(known) : null;

    private static string ClaimOf(ClaimBasis claim) => claim switch
    {
        ClaimBasis.Current => "claim-current",
        ClaimBasis.Lost => "claim-lost",
        ClaimBasis.EarlierVisit => "claim-earlier-visit",
        _ => "claim-unknown",
    };
}
