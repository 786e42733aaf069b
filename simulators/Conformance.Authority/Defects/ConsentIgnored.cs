using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>Opens medical information that the patient refused.</summary>
internal sealed class ConsentIgnored : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "consent-ignored";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        context.Standing != CertificateStanding.Grace && right.Consents is { } consents
            ? right with { Consents = consents.Each(item => item.Granted ? item : context.Given) }
            : right;
}
