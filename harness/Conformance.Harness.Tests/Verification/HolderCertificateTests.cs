using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Verification;

namespace Conformance.Harness.Tests.Verification;

public sealed class HolderCertificateTests(TestHolder holder) : IClassFixture<TestHolder>
{
    private static readonly TestCertificate InOrder = new("2020-02-17T15:00:00Z", "2025-02-17T14:59:59Z");
    private readonly TestHolder _holder = holder;

    [Theory]
    [InlineData(15_613, 16_384, true)]
    [InlineData(15_614, 16_385, false)]
    public void A_certificate_of_16_KiB_is_read_and_one_byte_more_is_not(int padding, int length, bool isRead)
    {
        var der = _holder.Der(InOrder with { Padding = padding });
        Assert.Equal(length, der.Length);
        Assert.Equal(isRead, HolderCertificate.Parse(der) is not null);
    }

    [Fact]
    public void A_certificate_of_an_elliptic_curve_key_is_none_of_these_cards()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=HOLDER", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(99));
        Assert.Null(HolderCertificate.Parse(certificate.RawData));
    }

    // The signature ends the certificate: a tag, three bytes of length, the count of unused bits, 256 bytes.
    [Fact]
    public void A_signature_that_is_not_whole_bytes_is_none()
    {
        var der = _holder.Der(InOrder);
        Assert.Equal(0, der[^257]);
        der[^1] &= 0xFE;
        Assert.NotNull(HolderCertificate.Parse(der));
        der[^257] = 1;
        Assert.Null(HolderCertificate.Parse(der));
    }
}
