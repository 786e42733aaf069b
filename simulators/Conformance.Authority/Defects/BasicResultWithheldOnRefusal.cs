namespace Conformance.Authority;

/// <summary>Withholds the basic result from a patient who refused everything.</summary>
internal sealed class BasicResultWithheldOnRefusal : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "basic-result-withheld-on-refusal";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        context.Asked is { Surgery: false, Diagnosis: false, Medicines: false, Checkups: false } ? right with { Record = null, Consents = null } : right;
}
