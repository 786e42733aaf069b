using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Takes a suspension (certificateHold) for a remark.</summary>
internal sealed class SuspendedAccepted : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "suspended-accepted";

    /// <inheritdoc/>
    private protected override CertificateRules Alter(CertificateRules right, HolderCertificate certificate, LocalDate today) =>
        right.Revocations.Entries.GetValueOrDefault(certificate.SerialNumber) is { Kind: RevocationKind.Suspended }
            ? right with { Revocations = right.Revocations.Without(certificate.SerialNumber) }
            : right;
}
