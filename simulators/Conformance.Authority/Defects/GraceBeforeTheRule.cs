using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Grants grace before 2 December 2024.</summary>
internal sealed class GraceBeforeTheRule : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "grace-before-the-rule";

    /// <inheritdoc/>
    private protected override CertificateRules Alter(CertificateRules right, HolderCertificate certificate, LocalDate today) =>
        right with { Standing = right.Standing with { GraceSince = LocalDate.MinIsoValue } };
}
