using System.Security.Cryptography;
using Conformance.Load.Files;

namespace Conformance.Load.Traffic;

/// <summary>
/// The keys of the cards. Making one takes a tenth of a second, so that those of fixtures/certificates serve for everybody, many people to
/// a key: what a certificate costs is the same, and none of these keys is worth anything.
/// </summary>
internal sealed class CardKeys : IDisposable
{
    private readonly RSA[] _keys;

    private CardKeys(RSA[] keys) => _keys = keys;

    public int Count => _keys.Length;

    public RSA this[int index] => _keys[index];

    /// <summary>Reads the authentication keys of a folder.</summary>
    /// <exception cref="Bench.BenchFaultException">There are none, or one is no key.</exception>
    public static CardKeys Read(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.auth.key.pem") : [];
        var keys = files.Where(file => Path.GetFileName(file) != "ca.auth.key.pem").Order(StringComparer.Ordinal).Select(ReadOne).ToArray();
        return keys.Length > 0 ? new(keys) : throw StrictJson.Fault(folder, "whole folder", "there are no keys *.auth.key.pem", "point --fixtures at the folder that holds certificates/");
    }

    /// <summary>What the card signs with the key.</summary>
    public byte[] Sign(int key, byte[] challenge)
    {
        lock (_keys[key])
        {
            return _keys[key].SignData(challenge, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
    }

    public void Dispose() => Array.ForEach(_keys, key => key.Dispose());

    private static RSA ReadOne(string file)
    {
        var key = RSA.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(file));
            return key;
        }
        catch (Exception refusal) when (refusal is ArgumentException or CryptographicException or IOException)
        {
            key.Dispose();
            throw StrictJson.Fault(file, "whole file", "no RSA private key in PEM form", "restore it from the repository");
        }
    }
}
