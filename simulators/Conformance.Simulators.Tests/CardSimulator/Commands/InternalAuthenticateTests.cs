using System.Security.Cryptography;

namespace Conformance.Simulators.Tests.CardSimulator.Commands;

public sealed class InternalAuthenticateTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(255)]
    public void Signs_the_challenge_with_the_key_of_the_common_application(int length)
    {
        var challenge = Enumerable.Repeat((byte)0xC3, length).ToArray();
        var signature = TestCard.FullAt(TestCard.SelectCommon).SendForData($"00880099{length:X2}{Convert.ToHexString(challenge)}00");
        Assert.True(TestCardKey.Common.Key.VerifyData(challenge, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    [Fact]
    public void The_key_may_be_the_current_file()
    {
        var card = TestCard.FullAt(TestCard.SelectCommon);
        Assert.Equal("6986", card.Send("0088008001AA00"));
        card.Send("00A4020C020019");
        Assert.Equal(256, card.SendForData("0088008001AA00").Length);
    }

    [Theory]
    [InlineData("0088009900", "6700")]
    [InlineData("0088009901AA", "6700")] // no Le
    [InlineData("0088009901AAFF", "6700")]
    [InlineData("0088019901AA00", "6A86")]
    [InlineData("0088001901AA00", "6A86")]
    [InlineData("0088009C01AA00", "6A88")] // a PIN
    [InlineData("8088009901AA00", "6D00")]
    public void Refuses(string command, string status) => Assert.Equal(status, TestCard.FullAt(TestCard.SelectCommon).Send(command));

    [Fact]
    public void Refuses_256_bytes() => Assert.Equal(
        "6700", TestCard.FullAt(TestCard.SelectCommon).Send("00880099000100" + new string('0', 512) + "0100"));
}
