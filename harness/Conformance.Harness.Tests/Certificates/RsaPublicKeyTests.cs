using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using Conformance.Bench.Fixtures;
using Conformance.Simulators.Tests;
using Conformance.Verification;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Certificates;

/// <summary>Whatever the key and whatever the signature: the platform's verdict, by the platform's own way.</summary>
public sealed class RsaPublicKeyTests(ITestOutputHelper output)
{
    private const string RsaEncryption = "1.2.840.113549.1.1.1";

    private static readonly byte[] Data = [.. Enumerable.Range(0, 100).Select(i => (byte)i)];
    private static readonly RSAParameters Usual = KeyOf("taro.auth");
    private static readonly byte[] Right = Apply(Usual, BlocksByName()["as it should be"].Block);

    public static TheoryData<string> Keys => [.. KeysByName().Keys];

    public static TheoryData<string> Blocks => [.. BlocksByName().Keys];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_is_read_or_not_and_verifies_or_not_as_the_platform_has_it(string name)
    {
        var spki = KeysByName()[name];
        var key = RsaPublicKey.Read(spki);
        Assert.Equal(IsReadByThePlatform(spki), key is not null);
        foreach (var signature in key is null ? [] : Signatures(Usual, new(Seed.Next(output))))
        {
            Assert.Equal(IsValidForThePlatform(spki, signature), key!.IsSignatureOf(Data, signature));
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_block_that_the_key_can_make_is_a_signature_or_not_as_the_platform_has_it(string name)
    {
        var (block, expected) = BlocksByName()[name];
        var signature = Apply(Usual, block);
        Assert.Equal(expected, IsValidForThePlatform(Spki(Usual), signature));
        Assert.Equal(expected, RsaPublicKey.Read(Spki(Usual))!.IsSignatureOf(Data, signature));
        Assert.Equal(expected, RsaPublicKey.Read(Spki(Usual))!.Keep().IsSignatureOf(Data, signature));
    }

    [Fact]
    public void A_kept_key_says_the_same_again_and_again_on_several_threads()
    {
        var key = RsaPublicKey.Read(Spki(Usual))!.Keep();
        Assert.Same(key, key.Keep());
        var wrong = new byte[256];
        Parallel.For(0, 200, i => Assert.Equal(i % 3 != 0, key.IsSignatureOf(Data, i % 3 == 0 ? wrong : Right)));
    }

    /// <summary>A key of an authority is not of the usual length; a kept one verifies all the same.</summary>
    [Theory]
    [InlineData(1024)]
    [InlineData(3072)]
    public void A_key_of_another_length_verifies(int bits)
    {
        using var own = RSA.Create(bits);
        var signature = own.SignData(Data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var key = RsaPublicKey.Read(own.ExportSubjectPublicKeyInfo())!;
        Assert.True(key.IsSignatureOf(Data, signature));
        Assert.True(key.Keep().IsSignatureOf(Data, signature));
        Assert.False(key.IsSignatureOf(Data.AsSpan(1), signature));
    }

    private static IEnumerable<byte[]> Signatures(RSAParameters key, Random random)
    {
        yield return Right;
        yield return [];
        yield return Right[1..];
        yield return [.. Right, 0];
        yield return [0, .. Right];
        yield return new byte[256];
        yield return [.. Enumerable.Repeat((byte)0xFF, 256)];
        yield return key.Modulus!;
        yield return [.. new byte[255], 1];
        for (var trial = 0; trial < 20; trial++)
        {
            var flipped = (byte[])Right.Clone();
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
            yield return flipped;
        }
    }

    private static Dictionary<string, byte[]> KeysByName()
    {
        var (modulus, exponent) = (Usual.Modulus!, Usual.Exponent!);
        byte[] even = [.. modulus[..^1], (byte)(modulus[^1] & 0xFE)];
        var usual = Spki(modulus, exponent);
        var keys = new Dictionary<string, byte[]>
        {
            ["usual"] = usual,
            ["even modulus"] = Spki(even, exponent),
            ["modulus of zeros"] = Spki(new byte[256], exponent),
            ["modulus of one"] = Spki([1], exponent),
            ["negative modulus"] = WithoutSign(usual),
            ["modulus that begins with a zero bit"] = Spki([(byte)(modulus[0] & 0x7F), .. modulus[1..]], exponent),
            ["short modulus"] = Spki(modulus[..128], exponent),
            ["long modulus"] = Spki([.. modulus, .. modulus], exponent),
            ["very long modulus"] = Spki([.. Enumerable.Repeat(modulus, 9).SelectMany(part => part)], exponent),
            ["exponent 0"] = Spki(modulus, [0]),
            ["exponent 1"] = Spki(modulus, [1]),
            ["exponent 2"] = Spki(modulus, [2]),
            ["exponent 3"] = Spki(modulus, [3]),
            ["exponent 65536"] = Spki(modulus, [1, 0, 0]),
            ["exponent 65539"] = Spki(modulus, [1, 0, 3]),
            ["exponent above the modulus"] = Spki(modulus, [1, .. modulus]),
            ["without parameters"] = Spki(modulus, exponent, parameters: false),
            ["another algorithm"] = Spki(modulus, exponent, "1.2.840.113549.1.1.10"),
            ["a byte more"] = [.. usual, 0],
            ["a byte less"] = usual[..^1],
            ["nothing"] = [],
        };
        for (var place = 0; place < 33; place++)
        {
            keys[$"byte {place} of the head"] = [.. usual.Select((value, index) => index == place ? (byte)(value ^ 1) : value)];
        }

        for (var place = 289; place < 294; place++)
        {
            keys[$"byte {place} of the tail"] = [.. usual.Select((value, index) => index == place ? (byte)(value ^ 1) : value)];
        }

        return keys;
    }

    // EMSA-PKCS1-v1_5 (RFC 8017, 9.2) and what has been taken for it by mistake.
    private static Dictionary<string, (byte[] Block, bool Expected)> BlocksByName()
    {
        byte[] information = [0x30, 0x31, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20, .. SHA256.HashData(Data)];
        byte[] bare = [0x30, 0x2F, 0x30, 0x0B, .. information[4..15], .. information[17..]];
        byte[] sha1 = [0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2B, 0x0E, 0x03, 0x02, 0x1A, 0x05, 0x00, 0x04, 0x14, .. Convert.FromHexString("1E6634BFAEBC0348298105923D0F26E47AA33FF5")];
        return new()
        {
            ["as it should be"] = (Padded(information), true),
            ["type 2 padding"] = (Padded(information, type: 2), false),
            ["type 0 padding"] = (Padded(information, type: 0), false),
            ["a byte of the padding wrong"] = ([0, 1, 0xFF, 0xFE, .. Padded(information)[4..]], false),
            ["no end of the padding"] = ([.. Padded(information).Select((value, index) => index == 204 ? (byte)0xFF : value)], false),
            ["short padding and bytes after the hash"] = ([0, 1, .. Enumerable.Repeat((byte)0xFF, 8), 0, .. information, .. new byte[194]], false),
            ["no NULL in the algorithm"] = (Padded(bare), false),
            ["hash alone"] = (Padded(SHA256.HashData(Data)), false),
            ["SHA-1"] = (Padded(sha1), false),
            ["another hash"] = (Padded([.. information[..^1], (byte)(information[^1] ^ 1)]), false),
            ["nothing in it"] = (Padded([]), false),
        };
    }

    private static byte[] Padded(byte[] content, byte type = 1) => [0, type, .. Enumerable.Repeat((byte)0xFF, 253 - content.Length), 0, .. content];

    // What a chip does with a block: the platform signs hashes only.
    private static byte[] Apply(RSAParameters key, byte[] block)
    {
        var power = BigInteger.ModPow(Number(block), Number(key.D!), Number(key.Modulus!)).ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[256 - power.Length], .. power];
    }

    private static BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);

    private static byte[] Spki(RSAParameters key) => Spki(key.Modulus!, key.Exponent!);

    private static byte[] Spki(byte[] modulus, byte[] exponent, string algorithm = RsaEncryption, bool parameters = true)
    {
        var (key, all) = (new AsnWriter(AsnEncodingRules.DER), new AsnWriter(AsnEncodingRules.DER));
        using (key.PushSequence())
        {
            key.WriteInteger(Number(modulus));
            key.WriteInteger(Number(exponent));
        }

        using (all.PushSequence())
        {
            using (all.PushSequence())
            {
                all.WriteObjectIdentifier(algorithm);
                if (parameters)
                {
                    all.WriteNull();
                }
            }

            all.WriteBitString(key.Encode());
        }

        return all.Encode();
    }

    // All four lengths around the modulus one less, and its sign byte gone.
    private static byte[] WithoutSign(byte[] usual)
    {
        byte[] shorter = [.. usual[..32], .. usual[33..]];
        foreach (var place in (int[])[3, 22, 27, 31])
        {
            shorter[place]--;
        }

        return shorter;
    }

    private static bool IsReadByThePlatform(byte[] spki)
    {
        try
        {
            using var key = RSA.Create();
            key.ImportSubjectPublicKeyInfo(spki, out var read);
            return read == spki.Length;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    // A platform that throws has not said yes.
    private static bool IsValidForThePlatform(byte[] spki, byte[] signature)
    {
        try
        {
            using var key = RSA.Create();
            key.ImportSubjectPublicKeyInfo(spki, out _);
            return key.VerifyData(Data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static RSAParameters KeyOf(string name)
    {
        using var key = RSA.Create();
        key.ImportFromPem(File.ReadAllText(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures", "certificates", $"{name}.key.pem")));
        return key.ExportParameters(includePrivateParameters: true);
    }
}
