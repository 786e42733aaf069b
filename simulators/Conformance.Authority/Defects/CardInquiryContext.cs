using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>What a defect may look at when it spoils a result by card.</summary>
/// <param name="Standing">Standing of the certificate.</param>
/// <param name="Asked">The patient's answers.</param>
/// <param name="Register">The register as it can be asked now.</param>
/// <param name="Subject">Whom the certificate leads to.</param>
internal sealed record CardInquiryContext(CertificateStanding Standing, ConsentAnswers Asked, InsuredRegister Register, string Subject)
{
    /// <summary>The qualification before the newest; null when there is none.</summary>
    public InsuredRecord? Earlier => Register.Earlier(Subject);

    /// <summary>The medical aid that is registered, whatever the patient said.</summary>
    public MedicalAid? Aid { get; init; }

    /// <summary>Whether it is asked in an emergency, with the right to or without.</summary>
    public bool IsEmergency { get; init; }

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => nameof(CardInquiryContext);

    public ConsentItem Given => new(true, Asked.GivenAt, Asked.GivenAt.PlusHours(24));
}
