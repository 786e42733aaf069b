using System.Text;

namespace Conformance.Simulators.Tests.CardSimulator;

public sealed class ReadBinaryTests
{
    [Fact]
    public void Reads_the_current_file_in_chunks_and_the_last_one_is_short()
    {
        var card = TestCard.AtJpki();
        card.Send("00A4020C020006");
        Assert.Equal(100, card.SendForData("00B0000064").Length);
        Assert.Equal(60, card.SendForData("00B0006464").Length);
        Assert.Equal(160, card.SendForData("00B0000000").Length);
        Assert.Single(card.SendForData("00B0009F00"));
        Assert.Equal("6B00", card.Send("00B000A000"));
        Assert.Equal("6B00", card.Send("00B07FFF00"));
    }

    [Fact]
    public void Reads_the_authentication_certificate_whole_with_an_extended_length()
    {
        var card = TestCard.AtJpki();
        Assert.Equal(TestCredential.Authentication.Certificate, card.SendForData("00B08A00000000"));
    }

    [Fact]
    public void Reading_by_short_id_makes_the_file_current()
    {
        var card = TestCard.AtJpki();
        Assert.Equal("8F8F009000", card.Send("00B0880000"));
        Assert.Equal("8F009000", card.Send("00B0000100"));
        Assert.Equal("8F9000", card.Send("00B0880101"));
        Assert.Equal("6B00", card.Send("00B0880300"));
    }

    [Theory]
    [InlineData("00B0000000", "6986")] // no current EF
    [InlineData("00B0830000", "6A82")] // no such short id
    [InlineData("00B0800000", "6A82")]
    [InlineData("00B0A80000", "6A86")] // reserved bits of P1
    [InlineData("00B0960000", "6981")] // the terminal's CA key
    [InlineData("00B0970000", "6981")] // a key
    [InlineData("00B089000000", "6700")] // an extended length of two bytes
    [InlineData("00B0980000", "6981")] // a PIN
    [InlineData("00B0810000", "6982")] // signature certificate before its password
    [InlineData("00B08800", "6700")] // no Le
    [InlineData("00B0880001AA", "6700")] // data
    [InlineData("00B0880001AA00", "6700")]
    public void Refuses(string command, string response) => Assert.Equal(response, TestCard.AtJpki().Send(command));

    [Fact]
    public void The_signature_certificate_opens_with_its_own_password_only()
    {
        var card = TestCard.AtJpki();
        Assert.Equal("9000", card.Send("00A4020C020001"));
        Assert.Equal("6982", card.Send("00B0000004"));
        Assert.Equal("9000", card.Send("0020009804" + TestPersona.PinHex));
        Assert.Equal("6982", card.Send("00B0000004"));
        Assert.Equal("9000", card.Send("0020009B07" + TestPersona.PasswordHex));
        Assert.Equal(TestCredential.Signature.Certificate, card.SendForData("00B00000000000"));
    }

    [Fact]
    public void The_token_information_is_160_bytes_and_names_no_real_issuer()
    {
        var information = TestCard.AtJpki().SendForData("00B0860000");
        var text = Encoding.ASCII.GetString(information);
        Assert.Equal(160, information.Length);
        Assert.Equal("JPKIAPICCTOKEN2                 ", text[..32]);
        Assert.Equal("CONFORMANCE BENCH               ", text[32..64]);
        Assert.Equal("E16R01NJ        TEST-plain      ", text[64..96]);
        Assert.Equal(
            "0000040D" + "00000001" + "00000000" + "00000001" + "00000000" + "00000010" + "00000006" +
            "FFFFFFFF" + "FFFFFFFF" + "FFFFFFFF" + "FFFFFFFF",
            Convert.ToHexString(information[96..140]));
        Assert.Equal("03019999999999999999", text[140..]);
    }

    [Fact]
    public void Without_a_signature_certificate_its_files_are_empty_and_the_availability_says_so()
    {
        var card = TestCard.AtJpki(TestPersona.Plain with { SignaturePin = null, Signature = null });
        Assert.Equal("008F009000", card.Send("00B0880000"));
        Assert.Equal("6982", card.Send("00B0810000"));
        Assert.Equal("6B00", card.Send("00B0820000"));
        Assert.Equal("6A82", card.Send("00A4020C02001A"));
    }
}
