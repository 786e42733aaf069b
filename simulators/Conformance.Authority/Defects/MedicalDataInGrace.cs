using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>Opens medical information to a certificate in grace.</summary>
public sealed class MedicalDataInGrace : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "medical-data-in-grace";

    /// <inheritdoc/>
    protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        context.Standing == CertificateStanding.Grace && right.Consents is not null
            ? right with
            {
                Consents = new ConsentBlock(
                    context.Asked.Checkups ? context.Given : right.Consents.Checkups,
                    context.Asked.Medical ? context.Given : right.Consents.Medical,
                    context.Asked.Surgery ? context.Given : right.Consents.Surgery),
            }
            : right;
}
