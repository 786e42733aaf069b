namespace Conformance.Verification;

/// <summary>The centre's refusal. It is the centre's decision, so no reader may fail for it.</summary>
/// <param name="Reason">The first rule that the certificate broke.</param>
public sealed record CertificateRefusal(CertificateRefusalReason Reason)
{
    /// <summary>Always the centre; chip, reader and terminal do not know revocation or grace.</summary>
    public string DecidedBy => "centre";
}
