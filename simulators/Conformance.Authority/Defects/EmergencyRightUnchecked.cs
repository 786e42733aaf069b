namespace Conformance.Authority;

/// <summary>Opens medical information in an emergency to whoever asks, right or not (against EMRG-3).</summary>
internal sealed class EmergencyRightUnchecked : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "emergency-right-unchecked";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        context.IsEmergency ? right with { Consents = right.Consents?.Each(_ => context.Given).Unobtained() } : right;
}
