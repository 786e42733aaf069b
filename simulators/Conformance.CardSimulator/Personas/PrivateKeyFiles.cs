using System.Security.Cryptography;

namespace Conformance.CardSimulator.Personas;

/// <summary>Reads RSA private keys in PEM that a persona file points to.</summary>
internal sealed class PrivateKeyFiles(ReferredFiles files)
{
    private const string RemakeHint = "Remake the keys as fixtures/keys/README.md says";

    /// <summary>The key of a file that must be named; null when a fault was reported.</summary>
    public CardKey? Read(JsonFields fields, string name) => Key(fields, name, "the file", files.Text(fields, name, RemakeHint));

    /// <summary>The key in a file of the folder that the field names; null when a fault was reported.</summary>
    public CardKey? ReadIn(JsonFields fields, string name, string folder, string file) =>
        Key(fields, name, $"{file} there", files.TextIn(fields, name, folder, file, RemakeHint));

    private static CardKey? Key(JsonFields fields, string name, string file, string? pem)
    {
        if (pem is null)
        {
            return null;
        }

        using var key = RSA.Create();
        try
        {
            key.ImportFromPem(pem);
            return new(key);
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException)
        {
            fields.Report(name, $"{file} holds no unencrypted RSA private key of 2048 bits in PEM form", RemakeHint);
            return null;
        }
    }
}
