using System.Security.Cryptography;

namespace Conformance.Authority;

/// <summary>RSA private keys as PKCS #8 PEM files.</summary>
internal static class PemKey
{
    public static RSA Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new FixtureFormatException(file, "whole file", "the private key is missing", "Make it with: conformance fixtures certificates");
        }

        var key = RSA.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(file));
            return key;
        }
        catch (Exception refusal) when (refusal is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new FixtureFormatException(file, "whole file", "no RSA private key in PEM form", "Delete it and make it again with: conformance fixtures certificates");
        }
    }

    public static RSA ReadOrMake(string file)
    {
        if (!File.Exists(file))
        {
            using var key = RSA.Create(2048);
            File.WriteAllText(file, key.ExportPkcs8PrivateKeyPem() + "\n");
        }

        return Read(file);
    }
}
