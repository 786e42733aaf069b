namespace Conformance.Authority;

/// <summary>Says of whom nobody could ask that they consented (against EMRG-2).</summary>
internal sealed class EmergencyTakenForConsent : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "emergency-taken-for-consent";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right with { Consents = right.Consents?.Each(item => item.IsUnobtained ? context.Given : item) };
}
