using NodaTime;

namespace Conformance.Verification;

/// <summary>A holder whose card and certificate the centre accepts. Made only by <see cref="Examine"/>.</summary>
public sealed class TrustedHolder
{
    private TrustedHolder(VerifiedHolder holder, CertificateStanding standing)
    {
        Subject = holder.Session.Certificate.Subject;
        Evidence = holder.Session.Evidence;
        Standing = standing;
    }

    /// <summary>The certificate's common name, the link to the register of insured persons.</summary>
    public string Subject { get; }

    /// <summary>How the holder was identified.</summary>
    public IdentityEvidence Evidence { get; }

    /// <summary>Valid, to be reminded, or in grace.</summary>
    public CertificateStanding Standing { get; }

    /// <summary>
    /// The certificate stage: signature over the challenge, issuer, first day, revocation, last day. Revocation comes before the
    /// dates so that a withdrawn certificate is refused as withdrawn, in grace or out of it.
    /// </summary>
    public static CertificateOutcome Examine(VerifiedHolder holder, CertificateRules rules, Instant now)
    {
        var session = holder.Session;
        var certificate = session.Certificate;
        if (!holder.IsSigned)
        {
            return Refuse(CertificateRefusalReason.BadSignature);
        }

        if (!rules.Anchors.Any(anchor => anchor.Issued(certificate, now)))
        {
            return Refuse(CertificateRefusalReason.UntrustedChain);
        }

        if (now < certificate.NotBefore)
        {
            return Refuse(CertificateRefusalReason.NotYetValid);
        }

        if (rules.Revocations.Find(certificate.SerialNumber, now) is { } kind)
        {
            return Refuse(kind == RevocationKind.Suspended ? CertificateRefusalReason.Suspended : CertificateRefusalReason.Revoked);
        }

        return rules.Standing.On(Desk.Today(now), certificate.LastValidDay) is { } standing && (standing != CertificateStanding.Grace || !IsPhone(session.Evidence))
            ? new CertificateOutcome.Trusted(new TrustedHolder(holder, standing))
            : Refuse(CertificateRefusalReason.Expired);
    }

    /// <summary>Evidence and standing; the subject points to a person.</summary>
    public override string ToString() => $"holder by {Evidence}, certificate {Standing}";

    /// <summary>Grace is for the physical card; a phone ends with its certificate (facts/eligibility.md 5.4).</summary>
    private static bool IsPhone(IdentityEvidence evidence) => evidence is IdentityEvidence.IPhone or IdentityEvidence.Android;

    private static CertificateOutcome.Refused Refuse(CertificateRefusalReason reason) => new(new CertificateRefusal(reason));
}
