namespace Conformance.Authority;

/// <summary>Writes the share of somebody of 70 to 74 where that of the over-75 scheme belongs (against facts/eligibility.md 4.1).</summary>
internal sealed class ShareInOtherElement : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "share-in-other-element";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right.Record is { ElderlyRecipient: { } elderly } record
            ? right with { Record = record with { ElderlyRecipient = null, InsuredPartialContributionRatio = elderly.ContributionRatio } }
            : right;
}
