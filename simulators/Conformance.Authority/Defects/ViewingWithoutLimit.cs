namespace Conformance.Authority;

/// <summary>Lets medical information be viewed for 48 hours.</summary>
public sealed class ViewingWithoutLimit : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "viewing-without-limit";

    /// <inheritdoc/>
    protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right with
        {
            Consents = right.Consents?.Each(item => item.Granted ? item with { AvailableUntil = context.Asked.GivenAt.PlusHours(48) } : item),
        };
}
