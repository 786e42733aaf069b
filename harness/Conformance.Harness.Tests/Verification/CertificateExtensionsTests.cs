using System.Formats.Asn1;
using Conformance.Verification;

namespace Conformance.Harness.Tests.Verification;

public sealed class CertificateExtensionsTests
{
    private const string AuthorityKey = "2.5.29.35";
    private const string Policies = "2.5.29.32";
    private const string BasicConstraints = "2.5.29.19";
    private const string KeyUsage = "2.5.29.15";

    [Theory]
    [InlineData("3000", "")]
    [InlineData("30048002ABCD", "ABCD")]
    [InlineData("30098002ABCDA100820101", "ABCD")]
    [InlineData("30068002ABCDA100", "ABCD")]
    [InlineData("30078002ABCD820101", "ABCD")]
    [InlineData("3002A100", "")]
    [InlineData("3003820101", "")]
    public void The_issuer_s_key_is_named_by_its_identifier_alone(string value, string expected) =>
        Assert.Equal(expected, Convert.ToHexString(Read((AuthorityKey, value)).AuthorityKey.Span));

    [Theory]
    [InlineData("3003010101")]
    [InlineData("30028300")]
    [InlineData("30028100")]
    [InlineData("3003A20101")]
    [InlineData("3002A000")]
    [InlineData("300000")]
    [InlineData("")]
    public void Nothing_else_names_it(string value) => Assert.Throws<AsnContentException>(() => Read((AuthorityKey, value)));

    [Theory]
    [InlineData("3000", false)]
    [InlineData("30030101FF", true)]
    [InlineData("3003010100", false)]
    [InlineData("3003020100", false)]
    [InlineData("30060101FF020100", true)]
    public void An_authority_says_so(string value, bool expected) => Assert.Equal(expected, Read((BasicConstraints, value)).IsAuthority);

    // Bits from the left: digitalSignature, nonRepudiation, keyEncipherment.
    [Theory]
    [InlineData("03020780", true)]
    [InlineData("030205A0", true)]
    [InlineData("03020640", false)]
    [InlineData("03020520", false)]
    [InlineData("03020001", false)]
    [InlineData("030100", false)]
    public void A_key_for_signatures_has_its_first_bit_set(string value, bool expected) => Assert.Equal(expected, Read((KeyUsage, value)).CanSign);

    [Fact]
    public void All_policies_are_read() => Assert.Equal(["2.25.1.1", "2.25.1.2"], Read((Policies, "300E3005060369010130050603690102")).Policies);

    [Fact]
    public void What_is_not_known_means_nothing_critical_or_not()
    {
        var said = Read(("2.25.1.9", "00"), (KeyUsage, "03020780"), ("2.25.1.8", "FFFF"));
        Assert.Equal((0, 0, false, true), (said.AuthorityKey.Length, said.Policies.Count, said.IsAuthority, said.CanSign));
    }

    [Fact]
    public void None_says_nothing()
    {
        var none = CertificateExtensions.None;
        Assert.Equal((0, 0, false, false), (none.AuthorityKey.Length, none.Policies.Count, none.IsAuthority, none.CanSign));
    }

    [Fact]
    public void Two_of_one_kind_are_refused() => Assert.Throws<AsnContentException>(() => Read((KeyUsage, "03020780"), (KeyUsage, "03020780")));

    [Fact]
    public void Bytes_after_the_list_are_refused() =>
        Assert.Throws<AsnContentException>(() => CertificateExtensions.Read(new AsnReader(Convert.FromHexString("30000500"), AsnEncodingRules.DER)));

    // Every other one is critical, so that both forms are read.
    private static CertificateExtensions Read(params (string Kind, string Value)[] extensions)
    {
        var (writer, isCritical) = (new AsnWriter(AsnEncodingRules.DER), true);
        using (writer.PushSequence())
        {
            foreach (var (kind, value) in extensions)
            {
                using var one = writer.PushSequence();
                writer.WriteObjectIdentifier(kind);
                if (isCritical)
                {
                    writer.WriteBoolean(true);
                }

                writer.WriteOctetString(Convert.FromHexString(value));
                isCritical = !isCritical;
            }
        }

        return CertificateExtensions.Read(new AsnReader(writer.Encode(), AsnEncodingRules.DER));
    }
}
