using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>Gives the newer qualification to whoever asks by the numbers of the lost one (against facts/eligibility.md 4.1).</summary>
internal sealed class NewerDisclosedByNumber : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "newer-disclosed-by-number";

    /// <inheritdoc/>
    private protected override NumberAnswer Alter(NumberAnswer right, NumberInquiryContext context) =>
        right.Validity == QualificationValidity.NewerExists && context.Register.Find(context.Found[0].CertificateSubject, context.Day) is RegisterReply.Found newest ? right with { Record = newest.Record } : right;
}
