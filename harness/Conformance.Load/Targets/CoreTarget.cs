using Conformance.Authority;
using Conformance.Load.Arrivals;
using Conformance.Load.Running;
using Conformance.Load.Traffic;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Load.Targets;

/// <summary>
/// The verification core in this process, from the bytes that a terminal sends to what may be handed over. All inquiries are by card, as the
/// core has no part in the others.
/// </summary>
internal sealed class CoreTarget(InquiryMix mix, PreparedPeople people, PreparedSignatures signatures, CardKeys keys, TestCertificateAuthority authority, TimeProvider time) : ILoadTarget
{
    private readonly CertificateRules _rules = new([authority.AuthenticationAnchor()], authority.Revocations.Current, StandingRules.Default());

    public string Description => "verification core, in process";

    public Task<RequestOutcome> SendAsync(Arrival arrival, CancellationToken cancellation)
    {
        var inquiry = mix.At(arrival.Index);
        var number = (int)(inquiry.Which * signatures.Count);
        var (challenge, signature) = signatures.At(number);
        var person = people.WithKey(inquiry.Person, number % keys.Count);
        return Task.FromResult(DueAnswer.Judge(DueAnswer.ByCard(inquiry.Person), Answer(inquiry, person, challenge, signature)));
    }

    public void Dispose()
    {
    }

    private string Answer(Inquiry inquiry, PreparedPerson person, byte[] challenge, byte[] signature)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        if (HolderCertificate.Parse(person.Certificate) is not { } certificate)
        {
            return DueAnswer.Malformed;
        }

        var session = new CardSession(challenge, inquiry.Person == PersonKind.Spoilt ? Spoilt(signature) : signature, certificate, inquiry.Evidence);
        return VerifiedHolder.Identify(session) is not { } holder ? DueAnswer.Malformed
            : TrustedHolder.Examine(holder, _rules, now) switch
            {
                CertificateOutcome.Trusted { Holder: var trusted } => Released(inquiry, trusted, now),
                CertificateOutcome.Refused { Refusal.Reason: var reason } => Word(reason),
                _ => throw new InvalidOperationException("A certificate is trusted or refused."),
            };
    }

    private string Released(Inquiry inquiry, TrustedHolder holder, Instant now)
    {
        var local = Desk.LocalTime(now);
        var answer = EligibilityAnswer.Ask(holder, people.Register, local.Date);
        var consents = new ConsentAnswers(inquiry.Medical, inquiry.Medical, inquiry.Medicines, inquiry.Checkups, local);
        var release = Release.Decide(answer, consents, local);
        var open = DueAnswer.Opens(inquiry.Person);
        if ((release.Diagnosis is not null, release.Medicines is not null, release.Checkups is not null) != (open && inquiry.Medical, open && inquiry.Medicines, open && inquiry.Checkups))
        {
            return "another release";
        }

        return (release.Eligibility, release.Standing) switch
        {
            (Eligibility.Invalid, _) => release.Basic is null ? DueAnswer.Unlinked : DueAnswer.Invalid,
            (Eligibility.Valid, CertificateStanding.Reminder) => DueAnswer.Reminder,
            (Eligibility.Valid, CertificateStanding.Grace) => DueAnswer.Grace,
            (Eligibility.Valid, _) => DueAnswer.Valid,
            _ => "unavailable",
        };
    }

    private static string Word(CertificateRefusalReason reason) => reason switch
    {
        CertificateRefusalReason.BadSignature => DueAnswer.BadSignature,
        CertificateRefusalReason.Revoked => DueAnswer.Revoked,
        CertificateRefusalReason.Suspended => DueAnswer.Suspended,
        CertificateRefusalReason.Expired => DueAnswer.Expired,
        CertificateRefusalReason.NotYetValid => "not-yet-valid",
        _ => "untrusted-chain",
    };

    private static byte[] Spoilt(byte[] signature)
    {
        var spoilt = signature.ToArray();
        spoilt[^1] ^= 1;
        return spoilt;
    }
}
