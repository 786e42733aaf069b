using System.Security.Cryptography;
using System.Text;
using Conformance.Simulators.Tests.Authority;

namespace Conformance.Simulators.Tests.CardSimulator.Contents;

/// <summary>A public key in the hands of a program that is not ours.</summary>
internal sealed class OpenSslKey : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _file;

    /// <summary>From the 265 bytes of the card: 90 exponent, 91 modulus.</summary>
    public OpenSslKey(byte[] publicKey)
    {
        var parts = DataObject.All(publicKey);
        Assert.Equal(["90", "91"], parts.Select(part => part.Tag));
        Assert.Equal((265, "010001", 256), (publicKey.Length, Convert.ToHexString(parts[0].Value), parts[1].Value.Length));
        using var key = RSA.Create(new RSAParameters { Exponent = parts[0].Value, Modulus = parts[1].Value });
        _file = _folder.Write("public.pem", Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem()));
    }

    /// <summary>From a private key of the fixtures.</summary>
    public OpenSslKey(string privateKeyFile)
    {
        _file = Path.Combine(_folder.Path, "public.pem");
        Assert.Equal(0, OpenSsl.Run("rsa", "-in", privateKeyFile, "-pubout", "-out", _file).ExitCode);
    }

    /// <summary>sha256WithRSAEncryption over the message.</summary>
    public bool Verifies(byte[] message, byte[] signature) => OpenSsl.Run(
        "dgst", "-sha256", "-verify", _file, "-signature", _folder.Write("signature", signature), _folder.Write("message", message)).ExitCode == 0;

    /// <summary>What was signed, without the padding of PKCS#1 v1.5.</summary>
    public string Recover(byte[] signature)
    {
        var recovered = Path.Combine(_folder.Path, "recovered");
        var (exitCode, output) = OpenSsl.Run(
            "pkeyutl", "-verifyrecover", "-pubin", "-inkey", _file, "-in", _folder.Write("signature", signature), "-out", recovered);
        Assert.True(exitCode == 0, output);
        return Convert.ToHexString(File.ReadAllBytes(recovered));
    }

    public void Dispose() => _folder.Dispose();
}
