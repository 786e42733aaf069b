using System.Security.Cryptography;

namespace Conformance.Simulators.Tests.CardSimulator;

public sealed class ComputeDigitalSignatureTests
{
    private const string RightPin = "0020009804" + TestPersona.PinHex;
    private const string DigestInfoOfSha256 = "3031300D060960864801650304020105000420";

    [Fact]
    public void A_DigestInfo_gives_a_signature_that_the_platform_verifies()
    {
        var message = "challenge"u8.ToArray();
        var card = TestCard.AtJpki();
        card.Send(RightPin);
        card.Send("00A4020C020017");
        var signature = card.SendForData("802A008033" + DigestInfoOfSha256 + Convert.ToHexString(SHA256.HashData(message)) + "00");
        Assert.Equal(256, signature.Length);
        Assert.True(TestCredential.Authentication.Verifies(message, signature));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(51)]
    [InlineData(244)]
    [InlineData(245)]
    public void Any_bytes_are_signed_as_given_under_block_type_1(int length)
    {
        var card = TestCard.AtJpki();
        card.Send(RightPin);
        var data = string.Concat(Enumerable.Repeat("A7", length));
        var signature = card.SendForData($"802A0097{length:X2}{data}00");
        Assert.Equal("0001" + string.Concat(Enumerable.Repeat("FF", 253 - length)) + "00" + data, TestCredential.Authentication.Open(signature));
    }

    [Fact]
    public void The_signature_key_needs_its_own_password()
    {
        var card = TestCard.AtJpki();
        card.Send(RightPin);
        Assert.Equal("6982", card.Send("802A009A01AA00"));
        card.Send("0020009B07" + TestPersona.PasswordHex);
        var signature = card.SendForData("802A009A01AA00");
        Assert.EndsWith("FF00AA", TestCredential.Signature.Open(signature), StringComparison.Ordinal);
        Assert.EndsWith("9000", card.Send("802A009701AA00"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("802A009701AA00", "6982")]
    [InlineData("802A008001AA00", "6986")]
    public void Refuses_before_the_PIN(string command, string response) => Assert.Equal(response, TestCard.AtJpki().Send(command));

    [Theory]
    [InlineData("802A009700", "6700")] // no data
    [InlineData("802A0097", "6700")]
    [InlineData("802A009701AA", "6700")] // no Le
    [InlineData("802A009701AAFF", "6700")] // a signature has 256 bytes
    [InlineData("802A069701AA00", "6A86")] // there are six forms
    [InlineData("802A029701AA00", "6985")] // no hash
    [InlineData("802A049701AA00", "6985")]
    [InlineData("802A000001AA00", "6A86")] // the default key is one of other applications
    [InlineData("802A009801AA00", "6A88")] // a PIN is no key
    [InlineData("802A008001AA00", "6986")]
    [InlineData("002A009701AA00", "6D00")] // the class of this command is 80
    public void Refuses_after_the_PIN(string command, string response)
    {
        var card = TestCard.AtJpki();
        card.Send(RightPin);
        Assert.Equal(response, card.Send(command));
    }

    [Fact]
    public void Refuses_246_bytes()
    {
        var card = TestCard.AtJpki();
        card.Send(RightPin);
        Assert.Equal("6700", card.Send("802A0097F6" + new string('0', 492) + "00"));
    }

    [Fact]
    public void A_current_file_that_is_no_key_does_not_sign()
    {
        var card = TestCard.AtJpki();
        card.Send(RightPin);
        card.Send("00A4020C020018");
        Assert.Equal("6981", card.Send("802A008001AA00"));
    }
}
