using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>Takes the card of a record whose owner may not be given information (against facts/eligibility.md 4.2).</summary>
internal sealed class BarredCardTaken : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "barred-card-taken";

    /// <inheritdoc/>
    private protected override InsuredRecord Alter(InsuredRecord right) => right with { IsCardBarred = false };
}
