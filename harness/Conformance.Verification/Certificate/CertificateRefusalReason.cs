namespace Conformance.Verification;

/// <summary>Why the centre refuses a certificate.</summary>
public enum CertificateRefusalReason
{
    /// <summary>The key in the certificate did not sign the challenge.</summary>
    BadSignature,

    /// <summary>No trusted root issued it for authentication; a signature certificate ends here too.</summary>
    UntrustedChain,

    /// <summary>Its first instant lies ahead.</summary>
    NotYetValid,

    /// <summary>Withdrawn for good; grace does not help.</summary>
    Revoked,

    /// <summary>Withdrawn until further notice (CARD-6); grace does not help.</summary>
    Suspended,

    /// <summary>Ended, and no grace is left.</summary>
    Expired,
}
