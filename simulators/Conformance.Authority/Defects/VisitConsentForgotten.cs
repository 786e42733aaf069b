using NodaTime;

namespace Conformance.Authority;

/// <summary>Keeps no consent beyond the first visit (against VISIT-1).</summary>
internal sealed class VisitConsentForgotten : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "visit-consent-forgotten";

    /// <inheritdoc/>
    private protected override VisitFinding Alter(VisitFinding right, LocalDateTime now) => new(null);
}
