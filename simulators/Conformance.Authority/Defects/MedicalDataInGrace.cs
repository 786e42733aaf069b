using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>Opens medical information to a certificate in grace, whatever was asked for: a reader that asks nothing does not hide it.</summary>
internal sealed class MedicalDataInGrace : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "medical-data-in-grace";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        context.Standing == CertificateStanding.Grace && right.Consents is not null
            ? right with
            {
                Consents = new ConsentBlock(context.Given, context.Given, context.Given, context.Given),
            }
            : right;
}
