using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Accepts a certificate on the day after its grace ended.</summary>
internal sealed class GraceOneDayTooLong : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "grace-one-day-too-long";

    /// <inheritdoc/>
    private protected override CertificateRules Alter(CertificateRules right, HolderCertificate certificate, LocalDate today) =>
        right with { Standing = right.Standing with { Grace = new OneDayMore(right.Standing.Grace) } };

    private sealed class OneDayMore(GraceReading inner) : GraceReading
    {
        public override LocalDate LastDay(LocalDate lastValidDay) => inner.LastDay(lastValidDay).PlusDays(1);
    }
}
