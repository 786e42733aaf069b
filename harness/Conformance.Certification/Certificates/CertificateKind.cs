namespace Conformance.Certification.Certificates;

/// <summary>Who stands for a certificate.</summary>
public enum CertificateKind
{
    /// <summary>Whoever ran the bench says so of a device.</summary>
    SelfDeclared,

    /// <summary>A laboratory that saw the run signed as well.</summary>
    LaboratoryWitnessed,
}
