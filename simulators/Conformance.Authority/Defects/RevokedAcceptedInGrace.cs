using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Forgets to ask the revocation list once a certificate has ended.</summary>
internal sealed class RevokedAcceptedInGrace : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "revoked-accepted-in-grace";

    /// <inheritdoc/>
    private protected override CertificateRules Alter(CertificateRules right, HolderCertificate certificate, LocalDate today) =>
        certificate.LastValidDay < today ? right with { Revocations = RevocationList.None() } : right;
}
