using System.Formats.Asn1;
using System.Text;
using System.Text.Json.Nodes;
using System.Buffers.Text;
using Conformance.Certification.Statements;
using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Certification;

public sealed class CompactJwsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-").FullName;
    private readonly SigningKey _key = SigningKey.Create();

    public void Dispose()
    {
        _key.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task OpenSSL_agrees_that_the_signature_is_by_the_key()
    {
        var parts = Encoding.ASCII.GetString(CompactJws.Sign("{}"u8.ToArray(), _key)).TrimEnd('\n').Split('.');
        var (signed, signature, pub) = (Path.Combine(_folder, "signed"), Path.Combine(_folder, "signature"), Path.Combine(_folder, "pub"));
        await File.WriteAllTextAsync(signed, $"{parts[0]}.{parts[1]}");
        await File.WriteAllBytesAsync(signature, Der(Base64Url.DecodeFromChars(parts[2])));
        await File.WriteAllTextAsync(pub, _key.ToPublicPem());

        (await new ExternalTool().RunAsync("openssl", ["dgst", "-sha256", "-verify", pub, "-signature", signature, signed])).MustExitWith(0).MustPrint("Verified OK");
        Assert.Equal("{}", Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1])));
        var header = JsonNode.Parse(Base64Url.DecodeFromChars(parts[0]))!;
        Assert.Equal(("ES256", "P-256", _key.Public.Thumbprint), (header["alg"]!.GetValue<string>(), header["jwk"]!["crv"]!.GetValue<string>(), header["kid"]!.GetValue<string>()));
    }

    // The key and its thumbprint of RFC 7638 are RSA; this one was computed with Python's hashlib.
    [Fact]
    public void A_thumbprint_follows_from_the_two_coordinates() => Assert.Equal(
        "qT5yKRo0isoECLGe0-hJJux4iMROawVfs8LFcQ2Aveo",
        VerificationKey.Of("WKn-ZIGevcwGIyyrzFoZNBdaq9_TsqzGl96oc0CWuis", "y77t-RvAHRKTsSGdIYUfweuOvwrvDD-Q3Hv5J0fSKbE")!.Thumbprint);

    [Theory]
    [InlineData("")]
    [InlineData("a.b.c")]
    [InlineData("e30.e30.\n")]
    [InlineData("e30.e30.e30\n")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.\n")]
    [InlineData("e30.e30.e30.e30\n")]
    public void What_is_no_such_JWS_is_read_as_nothing(string text) => Assert.Null(CompactJws.Read(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Coordinates_off_the_curve_are_no_key() => Assert.Null(VerificationKey.Of(new string('A', 43), new string('A', 43)));

    [Fact]
    public void A_signature_has_one_form()
    {
        var jws = Encoding.ASCII.GetString(CompactJws.Sign("{}"u8.ToArray(), _key));
        // 64 bytes end in a character of which four bits count.
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var other = Alphabet[Alphabet.IndexOf(jws[^2], StringComparison.Ordinal) ^ 1];
        Assert.Null(CompactJws.Read(Encoding.ASCII.GetBytes($"{jws[..^2]}{other}\n")));
    }

    private static byte[] Der(byte[] signature)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteIntegerUnsigned(Trimmed(signature[..32]));
            writer.WriteIntegerUnsigned(Trimmed(signature[32..]));
        }

        return writer.Encode();
    }

    private static byte[] Trimmed(byte[] number) => [.. number.SkipWhile(octet => octet == 0)];
}
