namespace Conformance.Authority;

/// <summary>Gives the address by number, whatever the insurer marked (against facts/eligibility.md 4.2).</summary>
internal sealed class MarkedAddressGiven : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "marked-address-given";

    /// <inheritdoc/>
    private protected override NumberAnswer Alter(NumberAnswer right, NumberInquiryContext context) =>
        right.Record is not null && context.Found is [var registered] ? right with { Record = registered } : right;
}
