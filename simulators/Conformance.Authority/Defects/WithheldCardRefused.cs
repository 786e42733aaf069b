using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>Refuses the card of a record that may not be disclosed (against facts/eligibility.md 4.2).</summary>
internal sealed class WithheldCardRefused : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "withheld-card-refused";

    /// <inheritdoc/>
    private protected override InsuredRecord Alter(InsuredRecord right) => right.IsAddressWithheld ? right with { IsCardBarred = true } : right;
}
