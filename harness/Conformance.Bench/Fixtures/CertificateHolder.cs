using System.Security.Cryptography.X509Certificates;
using Conformance.CardSimulator.Personas;

namespace Conformance.Bench.Fixtures;

/// <summary>By whom the centre knows a card.</summary>
/// <param name="Subject">The common name in the authentication certificate.</param>
/// <param name="SerialNumber">The certificate's, upper-case hexadecimal.</param>
internal sealed record CertificateHolder(string Subject, string SerialNumber)
{
    /// <summary>As the credential's certificate says it.</summary>
    public static CertificateHolder Of(Credential credential)
    {
        using var certificate = X509CertificateLoader.LoadCertificate(credential.Certificate.Span);
        return new(certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false), certificate.SerialNumber);
    }
}
