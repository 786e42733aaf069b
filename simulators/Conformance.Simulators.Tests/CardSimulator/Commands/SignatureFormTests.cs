using System.Security.Cryptography;

namespace Conformance.Simulators.Tests.CardSimulator.Commands;

/// <summary>The six forms of COMPUTE DIGITAL SIGNATURE (facts/card.md 2.3), verified by the platform.</summary>
public sealed class SignatureFormTests
{
    private const string DigestInfo = "3031300D060960864801650304020105000420";
    private static readonly byte[] Message = "a message of forty bytes, or a few more of them"u8.ToArray();
    private static readonly byte[] Hash = SHA256.HashData(Message);

    [Fact]
    public void Form_0_signs_a_DigestInfo_as_given() => Assert.True(Pkcs1(Sign(0, [.. Convert.FromHexString(DigestInfo), .. Hash])));

    [Fact]
    public void Form_1_hashes_and_pads_the_bare_hash()
    {
        var block = Block(Sign(1, Message));
        Assert.Equal("0001" + string.Concat(Enumerable.Repeat("FF", 256 - 3 - 32)) + "00" + Convert.ToHexString(Hash), block);
    }

    [Fact]
    public void Form_2_wraps_a_hash() => Assert.True(Pkcs1(Sign(2, Hash)));

    [Fact]
    public void Form_3_hashes_and_wraps() => Assert.True(Pkcs1(Sign(3, Message)));

    [Fact]
    public void Form_4_is_PSS_over_a_hash() => Assert.True(Pss(Sign(4, Hash)));

    [Fact]
    public void Form_5_is_PSS_over_a_message() => Assert.True(Pss(Sign(5, Message)));

    [Fact]
    public void PSS_has_a_new_salt_each_time()
    {
        var card = TestCard.FullAt(TestCard.SelectCardFace);
        var command = "802A0400" + "20" + Convert.ToHexString(Hash) + "00";
        Assert.NotEqual(card.Send(command), card.Send(command));
    }

    [Fact]
    public void A_message_may_be_longer_than_a_short_command()
    {
        var message = new byte[3000];
        var signature = TestCard.FullAt(TestCard.SelectCardFace).SendForData("802A0300000BB8" + Convert.ToHexString(message) + "0100");
        Assert.True(TestCardKey.CardFace.Key.VerifyData(message, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    [Theory]
    [InlineData("802A020001AA00", "6985")]
    [InlineData("802A040001AA00", "6985")]
    [InlineData("802A060001AA00", "6A86")]
    [InlineData("802A030000", "6700")]
    [InlineData("802A030001AA", "6700")]
    [InlineData("802A008001AA00", "6986")]
    public void Refuses(string command, string status) => Assert.Equal(status, TestCard.FullAt(TestCard.SelectCardFace).Send(command));

    [Theory]
    [InlineData(TestCard.SelectJpki)]
    [InlineData(TestCard.SelectCommon)]
    [InlineData(TestCard.SelectResident)]
    [InlineData(TestCard.SelectIssuerDomain)]
    public void Where_there_is_no_default_key_P2_00_is_refused(string select) =>
        Assert.Equal("6A86", TestCard.FullAt(select).Send("802A000001AA00"));

    [Fact]
    public void Both_default_keys_are_the_ones_of_their_application()
    {
        var signature = TestCard.FullAt(TestCard.SelectInputSupport).SendForData("802A020020" + Convert.ToHexString(Hash) + "00");
        Assert.True(TestCardKey.InputSupport.Key.VerifyHash(Hash, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        Assert.True(Pkcs1(Sign(2, Hash)));
    }

    private static byte[] Sign(int form, byte[] data) => TestCard.FullAt(TestCard.SelectCardFace)
        .SendForData($"802A{form:X2}00{data.Length:X2}{Convert.ToHexString(data)}00");

    private static bool Pkcs1(byte[] signature) =>
        TestCardKey.CardFace.Key.VerifyHash(Hash, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private static bool Pss(byte[] signature) =>
        TestCardKey.CardFace.Key.VerifyHash(Hash, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);

    private static string Block(byte[] signature)
    {
        var key = TestCardKey.CardFace.Key.ExportParameters(includePrivateParameters: false);
        var block = System.Numerics.BigInteger.ModPow(Number(signature), Number(key.Exponent!), Number(key.Modulus!));
        return Convert.ToHexString(block.ToByteArray(isUnsigned: true, isBigEndian: true)).PadLeft(512, '0');
    }

    private static System.Numerics.BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
}
