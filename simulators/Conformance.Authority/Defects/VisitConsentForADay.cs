using NodaTime;

namespace Conformance.Authority;

/// <summary>Lets the consent to home visits lapse after 24 hours, as for outpatients (against VISIT-1).</summary>
internal sealed class VisitConsentForADay : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "visit-consent-for-a-day";

    /// <inheritdoc/>
    private protected override VisitFinding Alter(VisitFinding right, LocalDateTime now) => right.Kept is { } kept && now >= kept.Consents.GivenAt.PlusHours(24) ? new(null) : right;
}
