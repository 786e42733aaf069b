using NodaTime;

namespace Conformance.Authority;

/// <summary>Answers every later visit by what it found for the first of them, so that a change of the consent is not heeded (against facts/eligibility.md 5.6).</summary>
internal sealed class VisitChangeIgnored : CentreDefect
{
    private VisitFinding? _first;

    /// <inheritdoc/>
    public override string Name => "visit-change-ignored";

    /// <inheritdoc/>
    private protected override VisitFinding Alter(VisitFinding right, LocalDateTime now) => right.Kept is { CancelledBy: null } ? _first ??= right : right;
}
