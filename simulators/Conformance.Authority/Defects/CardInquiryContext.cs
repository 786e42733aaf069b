using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>What a defect may look at when it spoils a result by card.</summary>
/// <param name="Standing">Standing of the certificate.</param>
/// <param name="Asked">The patient's answers.</param>
internal sealed record CardInquiryContext(CertificateStanding Standing, ConsentAnswers Asked)
{
    public ConsentItem Given => new(true, Asked.GivenAt, Asked.GivenAt.PlusHours(24));
}
