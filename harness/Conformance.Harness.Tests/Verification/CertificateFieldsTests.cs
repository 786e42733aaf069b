using System.Formats.Asn1;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Harness.Tests.Verification;

public sealed class CertificateFieldsTests
{
    private static readonly byte[] Sha256WithRsa = Convert.FromHexString("300D06092A864886F70D01010B0500");
    private static readonly byte[] Name = Convert.FromHexString("300C310A30080603550403130141");
    private static readonly byte[] Key = Convert.FromHexString("3003020105");

    [Theory]
    [InlineData(0x17, "491231235959Z", 2049)]
    [InlineData(0x17, "500101000000Z", 1950)]
    [InlineData(0x18, "20500101000000Z", 2050)]
    public void A_year_of_two_digits_is_of_1950_to_2049(byte tag, string time, int year) =>
        Assert.Equal(year, CertificateFields.Read(Fields(time: [tag, (byte)time.Length, .. System.Text.Encoding.ASCII.GetBytes(time)])).NotAfter.InUtc().Year);

    [Fact]
    public void A_certificate_of_the_first_version_has_neither_version_nor_extensions()
    {
        var fields = CertificateFields.Read(Fields());
        Assert.Equal(("05", "A", Instant.FromUtc(2025, 1, 1, 0, 0)), (Convert.ToHexString(fields.SerialNumber.Span), fields.CommonName, fields.NotBefore));
        Assert.Equal((Convert.ToHexString(Name), Convert.ToHexString(Key)), (Convert.ToHexString(fields.Issuer.Span), Convert.ToHexString(fields.SubjectPublicKeyInfo.Span)));
        Assert.Same(CertificateExtensions.None, fields.Extensions);
    }

    [Fact]
    public void A_certificate_of_the_third_version_has_both() =>
        Assert.True(CertificateFields.Read(Fields(before: "A003020102", after: "A30F300D300B0603551D0F040403020780")) is { Extensions.CanSign: true });

    [Theory]
    [InlineData("8003020102", "")]
    [InlineData("A0020500", "")]
    [InlineData("", "A1020500")]
    [InlineData("", "A403020105")]
    [InlineData("", "A302300005 00")]
    [InlineData("", "83023000")]
    public void What_does_not_belong_there_is_refused(string before, string after) => Assert.Throws<AsnContentException>(() => CertificateFields.Read(Fields(before, after)));

    private static byte[] Fields(string before = "", string after = "", byte[]? time = null)
    {
        byte[] usual = [0x17, 13, .. "250101000000Z"u8];
        byte[] validity = [.. usual, .. time ?? usual];
        byte[] all =
        [
            .. Bytes(before), 0x02, 0x01, 0x05, .. Sha256WithRsa, .. Name, 0x30, (byte)validity.Length, .. validity, .. Name, .. Key, .. Bytes(after),
        ];
        return all.Length < 128 ? [0x30, (byte)all.Length, .. all] : [0x30, 0x81, (byte)all.Length, .. all];
    }

    private static byte[] Bytes(string hexadecimal) => Convert.FromHexString(hexadecimal.Replace(" ", "", StringComparison.Ordinal));
}
