using System.Security.Cryptography.X509Certificates;

namespace Conformance.Authority;

/// <summary>
/// Where the profiles of the two kinds differ. Organisation, units and policies are the bench's own, never those of the public
/// hierarchy, so that nobody can take a test certificate for a real one.
/// </summary>
internal sealed record CertificateProfile(string RootUnit, string Policy, X509KeyUsageFlags KeyUsage, string FileName)
{
    public const string Organisation = "Conformance Bench Test";

    // An arc that belongs to whoever drew the number (ITU-T X.667), drawn once for this bench.
    private const string Arc = "2.25.210648195604489093320850507050432477440";

    public static CertificateProfile For(CertificateKind kind) => kind switch
    {
        CertificateKind.Authentication => new("Test root for user authentication", Arc + ".1", X509KeyUsageFlags.DigitalSignature, "auth"),
        CertificateKind.Signature => new(
            "Test root for digital signature", Arc + ".2", X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, "sign"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public X500DistinguishedName RootName() => new($"C=JP, O={Organisation}, OU={RootUnit}", X500DistinguishedNameFlags.None);
}
