namespace Conformance.Authority;

/// <summary>Marks the answer to a card as the answer to an inquiry by numbers.</summary>
internal sealed class CardInquiryMarkedAsNumber : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "card-inquiry-marked-as-number";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right with { Header = right.Header with { ReferenceClassification = "2" } };
}
