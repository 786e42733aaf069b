using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NodaTime;

namespace Conformance.Authority;

/// <summary>
/// Makes the self-signed roots. The public roots last ten years; these last thirty, so that no scenario's date falls outside them.
/// </summary>
internal static class RootCertificate
{
    private static readonly LocalDate FirstDay = new(2015, 4, 1);
    private static readonly LocalDate LastDay = new(2045, 3, 31);

    public static byte[] Make(CertificateKind kind, RSA key)
    {
        var name = CertificateProfile.For(kind).RootName();
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        request.CertificateExtensions.Add(Extensions.RevocationListAt(name));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        using var root = request.Create(
            name,
            X509SignatureGenerator.CreateForRSA(key, RSASignaturePadding.Pkcs1),
            ValidityTime.StartOf(FirstDay),
            ValidityTime.EndOf(LastDay),
            SerialNumber.Encode(1));
        return root.RawData;
    }
}
