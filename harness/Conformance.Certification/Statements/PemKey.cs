using System.Security.Cryptography;
using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Certification.Statements;

/// <summary>Reads keys from PEM files.</summary>
internal static class PemKey
{
    private const string Hint = "name a PEM file with a key on the curve P-256; 'conformance certify --new-key FILE' makes one";

    /// <summary>The key; the caller disposes of it.</summary>
    /// <exception cref="BenchFaultException">The file cannot be read, or holds no key on the curve P-256.</exception>
    public static ECDsa Read(string file)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(file));
            if (VerificationKey.IsOnCurve(key))
            {
                return key;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            key.Dispose();
            throw new BenchFaultException(Owner.Configuration, $"{file}: {fault.Message}", Hint);
        }
        catch (Exception fault) when (fault is ArgumentException or CryptographicException)
        {
            // What is wrong with it is not told: the message could quote the file.
        }

        key.Dispose();
        throw new BenchFaultException(Owner.Configuration, $"{file}: this is no key on the curve P-256 in PEM", Hint);
    }
}
