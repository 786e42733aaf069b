namespace Conformance.Messages;

/// <summary>Certificates for specific diseases.</summary>
public sealed record SpecificDiseaseList : MessageGroup
{
    /// <summary>特定疾病療養受療証情報.</summary>
    public IReadOnlyList<SpecificDiseaseCertificate> SpecificDiseasesCertificateInfo { get; init; } = [];
}
