using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Bench.Physical.Cards;

namespace Conformance.Harness.Tests.Physical;

/// <summary>Unknown is production: a card is somebody's until it shows otherwise.</summary>
public sealed class IssuerMarksTests
{
    [Theory]
    [InlineData("C=JP, O=JPKI, OU=JPKI for user authentication", CardIssuer.Production)]
    [InlineData("C=JP, O=JPKI-TEST, OU=JPKI for user authentication", CardIssuer.Test)]
    [InlineData("C=JP, O=Conformance Bench Test, OU=Test root for user authentication", CardIssuer.Bench)]
    [InlineData("C=JP, O=jpki-test", CardIssuer.Unknown)]
    [InlineData("C=JP, CN=JPKI-TEST", CardIssuer.Unknown)]
    public void A_certificate_tells_by_its_issuers_organisation(string issuer, CardIssuer expected)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest(issuer, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2035, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(expected, IssuerMarks.OfCertificate(certificate.RawData));
    }

    [Theory]
    [InlineData("7F218202335F4E82012935303030303233", CardIssuer.Production)]
    [InlineData("7F218202335F4E82012936303030303233", CardIssuer.Test)]
    [InlineData("7F218202335F4E82012939323030303233", CardIssuer.Bench)]
    [InlineData("7F218202335F4E82012937303030303233", CardIssuer.Unknown)]
    [InlineData("7F2182023300", CardIssuer.Unknown)]
    [InlineData("", CardIssuer.Unknown)]
    [InlineData("FFFFFFFFFFFFFFFFFFFF36", CardIssuer.Unknown)]
    public void A_card_verifiable_certificate_tells_by_its_issuers_key_id(string certificate, CardIssuer expected) =>
        Assert.Equal(expected, IssuerMarks.OfCardVerifiable(Convert.FromHexString(certificate)));

    [Theory]
    [InlineData(new CardIssuer[0], CardIssuer.Unknown)]
    [InlineData(new[] { CardIssuer.Test, CardIssuer.Test }, CardIssuer.Test)]
    [InlineData(new[] { CardIssuer.Test, CardIssuer.Production }, CardIssuer.Production)]
    [InlineData(new[] { CardIssuer.Test, CardIssuer.Bench }, CardIssuer.Unknown)]
    [InlineData(new[] { CardIssuer.Test, CardIssuer.Unknown }, CardIssuer.Unknown)]
    [InlineData(new[] { CardIssuer.Bench }, CardIssuer.Bench)]
    public void Only_signs_that_agree_make_a_test_card(CardIssuer[] marks, CardIssuer expected) => Assert.Equal(expected, IssuerMarks.Together(marks));

    [Fact]
    public void What_is_no_certificate_tells_nothing() => Assert.Equal(CardIssuer.Unknown, IssuerMarks.OfCertificate([0x30, 0x82, 0x00]));
}
