namespace Conformance.Verification;

/// <summary>How a certificate of eligibility (資格確認書) comes to a person (FALL-3).</summary>
public enum CertificateIssue
{
    /// <summary>There are none yet: the day lies before 2 December 2024.</summary>
    NotYet,

    /// <summary>The insurer sends it without being asked.</summary>
    Unasked,

    /// <summary>On request, by the person or a helper.</summary>
    OnRequest,

    /// <summary>Not issued: the card serves.</summary>
    NotIssued,
}
