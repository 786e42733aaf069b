using System.Text.Json.Serialization;

namespace Conformance.Certification.Certificates;

/// <summary>Who stands for a certificate.</summary>
public enum CertificateKind
{
    /// <summary>Whoever ran the bench says so of a device.</summary>
    [JsonStringEnumMemberName("self-declared")]
    SelfDeclared,

    /// <summary>A laboratory that saw the run signed as well.</summary>
    [JsonStringEnumMemberName("laboratory-witnessed")]
    LaboratoryWitnessed,
}
