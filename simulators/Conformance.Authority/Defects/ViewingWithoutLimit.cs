namespace Conformance.Authority;

/// <summary>Lets medical information be viewed for 48 hours.</summary>
internal sealed class ViewingWithoutLimit : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "viewing-without-limit";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right with
        {
            Consents = right.Consents?.Each(item => item.Granted ? item with { AvailableUntil = context.Asked.GivenAt.PlusHours(48) } : item),
        };
}
