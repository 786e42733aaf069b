using System.Numerics;
using System.Security.Cryptography;
using Conformance.CardSimulator.Seeding;

namespace Conformance.Simulators.Tests.CardSimulator.Seeding;

public sealed class SeededRsaKeyTests
{
    [Fact]
    public void The_same_text_gives_the_same_key_and_another_text_another()
    {
        using var first = SeededRsaKey.Create(new("a text"));
        using var again = SeededRsaKey.Create(new("a text"));
        using var other = SeededRsaKey.Create(new("another text"));
        Assert.Equal("DC0D7B3F39903CA0", Convert.ToHexString(SHA256.HashData(first.ExportPkcs8PrivateKey()))[..16]);
        Assert.Equal(first.ExportPkcs8PrivateKey(), again.ExportPkcs8PrivateKey());
        Assert.NotEqual(first.ExportPkcs8PrivateKey(), other.ExportPkcs8PrivateKey());
    }

    [Fact]
    public void Is_what_the_card_needs()
    {
        using var key = SeededRsaKey.Create(new("what the card needs"));
        var parameters = key.ExportParameters(includePrivateParameters: true);
        Assert.Equal("010001", Convert.ToHexString(parameters.Exponent!));
        Assert.Equal(2048, key.KeySize);
        Assert.Equal((256, 128, 128), (parameters.Modulus!.Length, parameters.P!.Length, parameters.Q!.Length));
        var (n, p, q, d) = (Number(parameters.Modulus), Number(parameters.P), Number(parameters.Q), Number(parameters.D));
        Assert.Equal(n, p * q);
        Assert.NotEqual(p, q);
        Assert.Equal(BigInteger.One, 65537 * d % (p - 1));
        Assert.Equal(BigInteger.One, 65537 * d % (q - 1));
        Assert.True(BigInteger.ModPow(2, p - 1, p).IsOne && BigInteger.ModPow(3, q - 1, q).IsOne);
    }

    [Fact]
    public void OpenSSL_finds_nothing_wrong_with_it()
    {
        using var folder = new Authority.TemporaryFolder();
        using var key = SeededRsaKey.Create(new("for another opinion"));
        var file = folder.Write("key.pem", System.Text.Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem()));
        var (exitCode, output) = Authority.OpenSsl.Run("rsa", "-in", file, "-check", "-noout");
        Assert.Equal(0, exitCode);
        Assert.Contains("RSA key ok", output, StringComparison.Ordinal);
    }

    private static BigInteger Number(byte[]? bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
}
