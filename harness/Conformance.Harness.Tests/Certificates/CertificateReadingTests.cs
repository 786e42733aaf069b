using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Bench.Fixtures;
using Conformance.Harness.Tests.Verification;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Harness.Tests.Certificates;

/// <summary>
/// The core reads DER itself, as the platform's certificates take longer to make than all else. It reads what the platform reads, or it
/// is stricter: never anything that the platform refuses, and never anything else out of it.
/// </summary>
public sealed class CertificateReadingTests(TestHolder holder) : IClassFixture<TestHolder>
{
    private const int KeyBegins = 150;
    private const int KeyEnds = 385;
    private const int SignatureBegins = 498;

    private readonly byte[] _whole = holder.Der(new TestCertificate("2020-02-17T15:00:00Z", "2025-02-17T14:59:59Z"));

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.cer").Where(file => !Path.GetFileName(file).StartsWith("ca.", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures", "certificates");

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_certificate_of_the_fixtures_says_what_it_says_to_the_platform(string file)
    {
        var der = File.ReadAllBytes(Path.Combine(Folder, file));
        Assert.Equal(ByThePlatform(der), ByTheCore(der));
    }

    /// <summary>Each bit of it alone, so that no place is left to chance; what lies in the key or in the signature is no matter of reading.</summary>
    [Fact]
    public void With_any_bit_wrong_it_is_refused_or_says_what_it_says_to_the_platform()
    {
        var read = 0;
        for (var place = 0; place < SignatureBegins; place++)
        {
            for (var bit = 1; bit < 256 && place is < KeyBegins or > KeyEnds; bit <<= 1)
            {
                read += IsSameAfter(place, (byte)(_whole[place] ^ bit)) ? 1 : 0;
            }
        }

        Assert.InRange(read, 500, 2_000);
    }

    [Fact]
    public void A_piece_of_it_is_refused() =>
        Assert.All(Enumerable.Range(0, _whole.Length), length => Assert.Null(HolderCertificate.Parse(_whole.AsSpan(0, length))));

    [Fact]
    public void A_byte_more_is_refused() => Assert.Null(HolderCertificate.Parse([.. _whole, 0]));

    // True when the core reads it, and as the platform does.
    private bool IsSameAfter(int place, byte value)
    {
        byte[] der = [.. _whole[..place], value, .. _whole[(place + 1)..]];
        if (ByTheCore(der) is not { } core)
        {
            return false;
        }

        Assert.True(ByThePlatform(der) == core, $"byte {place} is {value:X2}: the platform reads it otherwise");
        return true;
    }

    private static string? ByTheCore(byte[] der) => HolderCertificate.Parse(der) is not { } certificate
        ? null
        : string.Join(
            ' ',
            certificate.Subject,
            certificate.SerialNumber,
            certificate.NotBefore,
            certificate.NotAfter,
            Convert.ToHexString(certificate.Issuer.Span),
            Convert.ToHexString(certificate.Extensions.AuthorityKey.Span),
            string.Join(',', certificate.Extensions.Policies),
            certificate.Extensions.IsAuthority,
            certificate.Extensions.CanSign);

    private static string? ByThePlatform(byte[] der)
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadCertificate(der);
            return Says(certificate);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string? Says(X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPublicKey();
        return key is null
            ? null
            : string.Join(
                ' ',
                certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false),
                certificate.SerialNumber,
                Instant.FromDateTimeUtc(certificate.NotBefore.ToUniversalTime()),
                Instant.FromDateTimeUtc(certificate.NotAfter.ToUniversalTime()),
                Convert.ToHexString(certificate.IssuerName.RawData),
                Convert.ToHexString((certificate.Extensions.OfType<X509AuthorityKeyIdentifierExtension>().LastOrDefault()?.KeyIdentifier ?? default).Span),
                string.Join(',', Policies(certificate)),
                certificate.Extensions.OfType<X509BasicConstraintsExtension>().LastOrDefault()?.CertificateAuthority ?? false,
                certificate.Extensions.OfType<X509KeyUsageExtension>().LastOrDefault()?.KeyUsages.HasFlag(X509KeyUsageFlags.DigitalSignature) ?? false);
    }

    private static List<string> Policies(X509Certificate2 certificate)
    {
        var policies = new List<string>();
        if (certificate.Extensions.LastOrDefault(extension => extension.Oid?.Value == "2.5.29.32") is { } extension)
        {
            var list = new AsnReader(extension.RawData, AsnEncodingRules.BER).ReadSequence();
            while (list.HasData)
            {
                policies.Add(list.ReadSequence().ReadObjectIdentifier());
            }
        }

        return policies;
    }
}
