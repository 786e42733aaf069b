using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>What a defect may look at when it spoils a result by card.</summary>
/// <param name="Standing">Standing of the certificate.</param>
/// <param name="Asked">The patient's answers.</param>
/// <param name="Earlier">The qualification before the newest; null when there is none.</param>
internal sealed record CardInquiryContext(CertificateStanding Standing, ConsentAnswers Asked, InsuredRecord? Earlier)
{
    /// <summary>The medical aid that is registered, whatever the patient said.</summary>
    public MedicalAid? Aid { get; init; }

    /// <summary>Whether it is asked in an emergency, with the right to or without.</summary>
    public bool IsEmergency { get; init; }

    public ConsentItem Given => new(true, Asked.GivenAt, Asked.GivenAt.PlusHours(24));
}
