using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Conformance.Certification.Bundles;

namespace Conformance.Certification.Statements;

/// <summary>
/// A JWS in compact form (RFC 7515) with ES256 and the signer's public key in its header. Libraries for tokens put claims of their own
/// into what they sign; here what is signed are the bytes of the statement and nothing else.
/// </summary>
internal sealed record CompactJws
{
    private const string Algorithm = "ES256";
    private const string PayloadType = "application/vnd.in-toto+json";

    private readonly string _signed;
    private readonly byte[] _signature;

    private CompactJws(string signed, byte[] signature, byte[] payload, VerificationKey key) => (_signed, _signature, Payload, Key) = (signed, signature, payload, key);

    /// <summary>What was signed.</summary>
    public byte[] Payload { get; }

    /// <summary>The key that the header names: anybody can name any.</summary>
    public VerificationKey Key { get; }

    /// <summary>The file's bytes: the three parts and a line feed.</summary>
    public static byte[] Sign(byte[] payload, SigningKey key)
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(
            new Header(Algorithm, new("EC", "P-256", key.Public.X, key.Public.Y), key.Public.Thumbprint, PayloadType), JsonSerializerOptions.Web);
        var signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(payload)}";
        return Encoding.ASCII.GetBytes($"{signed}.{Base64Url.EncodeToString(key.Sign(Encoding.ASCII.GetBytes(signed)))}\n");
    }

    /// <summary>Reads a file; null when it is no such JWS. That the signature holds is asked apart.</summary>
    public static CompactJws? Read(ReadOnlySpan<byte> file)
    {
        // One form: whatever else could stand there, unseen by who looks at the statement, is refused.
        var text = Encoding.ASCII.GetString(file);
        if (!text.EndsWith('\n') || text[..^1].Split('.') is not [var header, var payload, var signature] || !new[] { header, payload, signature }.All(IsCanonical))
        {
            return null;
        }

        return KeyOf(Base64Url.DecodeFromChars(header)) is { } key
            ? new($"{header}.{payload}", Base64Url.DecodeFromChars(signature), Base64Url.DecodeFromChars(payload), key)
            : null;
    }

    /// <summary>Whether the signature is by a key.</summary>
    public bool IsSignedBy(VerificationKey key) => key.Verifies(Encoding.ASCII.GetBytes(_signed), _signature);

    // The last character of base64url has bits that no byte takes: they have to be what an encoder leaves.
    private static bool IsCanonical(string part) => Base64Url.IsValid(part) && Base64Url.EncodeToString(Base64Url.DecodeFromChars(part)) == part;

    private static VerificationKey? KeyOf(byte[] header)
    {
        try
        {
            return BundleJson.Read<Header>(header) is { Alg: Algorithm, Cty: PayloadType, Jwk: { Kty: "EC", Crv: "P-256" } jwk } said
                && VerificationKey.Of(jwk.X, jwk.Y) is { } key && key.Thumbprint == said.Kid
                    ? key
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Header(string Alg, Jwk Jwk, string Kid, string Cty);

    private sealed record Jwk(string Kty, string Crv, string X, string Y);
}
