using NodaTime;

namespace Conformance.Authority;

/// <summary>Goes on answering when the consent to home visits was cancelled (against facts/eligibility.md 5.6).</summary>
internal sealed class VisitCancelIgnored : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "visit-cancel-ignored";

    /// <inheritdoc/>
    private protected override VisitFinding Alter(VisitFinding right, LocalDateTime now) => right.Kept is { CancelledBy: not null } kept ? new(kept with { CancelledBy = null }) : right;
}
