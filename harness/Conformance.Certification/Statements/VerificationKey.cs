using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Certification.Statements;

/// <summary>The public half of a key on the curve P-256, by its two coordinates.</summary>
public sealed record VerificationKey
{
    private const int CoordinateLength = 32;
    private const string Curve = "1.2.840.10045.3.1.7";

    private VerificationKey(string x, string y) => (X, Y) = (x, y);

    /// <summary>The first coordinate, in base64url.</summary>
    public string X { get; }

    /// <summary>The second one.</summary>
    public string Y { get; }

    /// <summary>The key's name: the SHA-256 of its required members in their order, in base64url (RFC 7638).</summary>
    public string Thumbprint => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes($$"""{"crv":"P-256","kty":"EC","x":"{{X}}","y":"{{Y}}"}""")));

    /// <summary>The key of its coordinates; null when they are none, or no point of the curve.</summary>
    public static VerificationKey? Of(string x, string y)
    {
        if (!IsCoordinate(x) || !IsCoordinate(y))
        {
            return null;
        }

        try
        {
            using var key = Open(x, y);
            return new(x, y);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The public half of a key in a PEM file, private or public.</summary>
    /// <exception cref="BenchFaultException">The file cannot be read, or holds no such key.</exception>
    public static VerificationKey Read(string file)
    {
        using var key = PemKey.Read(file);
        return Of(key);
    }

    internal static VerificationKey Of(ECDsa key)
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return new(Base64Url.EncodeToString(point.X), Base64Url.EncodeToString(point.Y));
    }

    internal static bool IsOnCurve(ECDsa key) => key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == Curve;

    /// <summary>Whether a signature is by this key: ES256, both halves one behind the other (RFC 7518, 3.4).</summary>
    internal bool Verifies(ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature)
    {
        using var key = Open(X, Y);
        return key.VerifyData(signed, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    private static bool IsCoordinate(string text) => Base64Url.IsValid(text, out var length) && length == CoordinateLength && !text.EndsWith('=');

    private static ECDsa Open(string x, string y) =>
        ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new() { X = Base64Url.DecodeFromChars(x), Y = Base64Url.DecodeFromChars(y) } });
}
