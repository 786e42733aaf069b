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

    /// <param name="file">Where the key is kept.</param>
    /// <param name="make">Makes the key of a file that is missing, from its name.</param>
    public static RSA ReadOrMake(string file, Func<string, RSA> make)
    {
        if (!File.Exists(file))
        {
            using var key = make(Path.GetFileName(file));
            File.WriteAllText(file, key.ExportPkcs8PrivateKeyPem() + "\n");
        }

        return Read(file);
    }
}
