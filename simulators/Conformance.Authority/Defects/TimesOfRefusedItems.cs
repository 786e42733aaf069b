using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>Gives times of consent and viewing to an item that the patient refused, beside one that was granted.</summary>
internal sealed class TimesOfRefusedItems : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "times-of-refused-items";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right.Consents is { Any: true } consents
            ? right with { Consents = consents.Each(item => item.Granted ? item : context.Given with { Granted = false }) }
            : right;
}
