namespace Conformance.Verification;

/// <summary>What the certificate stage says: trusted or refused.</summary>
public abstract record CertificateOutcome
{
    private CertificateOutcome()
    {
    }

    /// <summary>Go on to eligibility.</summary>
    public sealed record Trusted(TrustedHolder Holder) : CertificateOutcome;

    /// <summary>The end of the way for this card.</summary>
    public sealed record Refused(CertificateRefusal Refusal) : CertificateOutcome;
}
