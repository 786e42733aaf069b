using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>What a defect may look at when it spoils a result by card.</summary>
/// <param name="Standing">Standing of the certificate.</param>
/// <param name="Asked">The patient's answers.</param>
public sealed record CardInquiryContext(CertificateStanding Standing, ConsentAnswers Asked)
{
    internal ConsentItem Given => new(true, Asked.GivenAt, Asked.GivenAt.PlusHours(24));
}
