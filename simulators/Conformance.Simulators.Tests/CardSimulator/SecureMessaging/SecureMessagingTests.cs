using Conformance.CardSimulator;

namespace Conformance.Simulators.Tests.CardSimulator.SecureMessaging;

/// <summary>Secure messaging of 券面事項入力補助AP (facts/card.md 2.5).</summary>
public sealed class SecureMessagingTests
{
    private const string VerifyPin = "0020009104" + TestPersona.InputSupportPinHex;
    private const string ReadNumber = "00B0810000";

    /// <summary>
    /// Made with openssl: key 000102…0F; initial values are the AES-ECB of 1 and 2. SELECT of 0002, READ BINARY of all of it: "attributes".
    /// </summary>
    [Fact]
    public void Golden_exchange()
    {
        var card = WithSession();
        Assert.Equal("9000", card.Send("08A4020C138611013F98D945BE3A29ED6F2D3D81A89C24A5"));
        Assert.Equal("861101D7CF2A603B0444FE885A3BE9168B39219000", card.Send("08B0000005960300000000"));
    }

    [Fact]
    public void An_independent_client_selects_verifies_and_reads()
    {
        var (card, client) = (WithSession(), new SecureClient());
        Assert.Equal("9000", card.Send(client.Command("08A4020C", "0002")));
        Assert.Equal("61747472696275746573", client.Open(card.Send(client.Read("08B00000", 0))));
        Assert.Equal("747472", client.Open(card.Send(client.Read("08B00001", 3))));
        Assert.Equal("9000", card.Send(client.Command("08200095", TestPersona.NumberBHex)));
        Assert.Equal("63C9", card.Send(client.Command("08200095", "3030")));
        Assert.Equal("6E756D6265722028313720627974657329", client.Open(card.Send(client.Read("08B08100", 0))));
    }

    [Fact]
    public void A_response_longer_than_127_bytes_has_a_longer_length_field()
    {
        var (card, client) = (WithSession(), new SecureClient());
        var key = client.Open(card.Send(client.Read("08B08600", 0)));
        Assert.Equal("A18201099003010001", key[..18]);
        Assert.Equal(2 * 269, key.Length);
        Assert.StartsWith("8681A101", card.Send(client.Read("08B08600", 150)), StringComparison.Ordinal);
        Assert.StartsWith("86820111", card.Send(client.Read("08B08600", 256)), StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_in_the_clear_go_on_beside_and_are_not_counted()
    {
        var (card, client) = (WithSession(), new SecureClient());
        Assert.Equal("63C3", card.Send("00200091"));
        Assert.EndsWith("9000", card.Send(ReadNumber), StringComparison.Ordinal);
        Assert.Equal("9000", card.Send(client.Command("08A4020C", "0001")));
    }

    [Fact]
    public void Refused_commands_are_counted()
    {
        var (card, client) = (WithSession(), new SecureClient());
        Assert.Equal("6A82", card.Send(client.Command("08A4020C", "0009")));
        Assert.Equal("6A80", card.Send("08A4020C03810100"));
        client.Skip();
        Assert.Equal("6987", card.Send("0CA4020C020001"));
        client.Skip();
        Assert.Equal("6882", card.Send("08840000"));
        client.Skip();
        Assert.Equal("9000", card.Send(client.Command("08A4020C", "0001")));
    }

    [Fact]
    public void A_wrong_number_ends_the_session_and_what_was_verified_stays()
    {
        var (card, client) = (WithSession(), new SecureClient());
        client.Skip();
        Assert.Equal("6988", card.Send(client.Command("08A4020C", "0001")));
        Assert.Equal("69FC", card.Send(client.Read("08B08100", 0)));
        Assert.Equal("6882", card.Send(client.Command("08A4020C", "0001")));
        Assert.EndsWith("9000", card.Send(ReadNumber), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("08A4020C1386110100112233445566778899AABBCCDDEEFF", "6988")] // no padding comes of it
    [InlineData("08A4020C0486020100", "6988")] // no whole block
    [InlineData("08A4020C03860101", "6988")] // no block at all
    [InlineData("08A4020C03860201", "6A80")] // the object is longer than the data
    [InlineData("08A4020C0486010100", "6A80")] // and shorter
    [InlineData("08A4020C0186", "6A80")]
    [InlineData("08A4020C028600", "6A80")]
    [InlineData("08A4020C03868300", "6A80")] // a length of three bytes
    [InlineData("08A4020C03860102", "6A80")] // another padding
    [InlineData("08A4020C038101AA", "6A80")] // in the clear
    [InlineData("08A4020C", "6987")]
    [InlineData("08A4020C059603000000", "6987")] // the object of READ BINARY
    [InlineData("08200091", "6987")]
    [InlineData("08B08100", "6987")]
    [InlineData("08B081000386010100", "6987")]
    [InlineData("08B081000496020000", "6A80")] // Le in two bytes
    [InlineData("08B08100059603010000", "6A80")]
    [InlineData("08B081000596030000000A", "6700")] // the answer does not fit
    [InlineData("0CB08100059603000000", "6987")]
    [InlineData("04B08100059603000000", "6882")]
    [InlineData("08A4040C0AD392F000260100000001", "6882")] // an application
    [InlineData("09B08100059603000000", "6881")]
    public void Refuses(string command, string response) => Assert.Equal(response, WithSession().Send(command));

    [Theory]
    [InlineData("select")]
    [InlineData("reset")]
    [InlineData("power")]
    public void The_session_ends_with_selection_reset_and_power(string by)
    {
        var card = WithSession();
        switch (by)
        {
            case "reset":
                card.Reset();
                break;
            case "power":
                card.PowerOff();
                card.PowerOn();
                break;
        }

        Assert.Equal("9000", card.Send(TestCard.SelectInputSupport));
        Assert.Equal("69FC", card.Send("08B08100059603000000"));
    }

    [Fact]
    public void A_new_session_key_counts_from_one_again()
    {
        var card = WithSession();
        Assert.Equal("9000", card.Send(new SecureClient().Command("08A4020C", "0001")));
        Assert.Equal("9000", card.Send(SecureClient.SessionKeyCommand()));
        Assert.Equal("9000", card.Send(new SecureClient().Command("08A4020C", "0001")));
    }

    [Theory]
    [InlineData("", "6982")]
    [InlineData("002000940C" + TestPersona.NumberAHex, "6982")]
    [InlineData("002000950E" + TestPersona.NumberBHex, "6982")]
    [InlineData(VerifyPin, "9000")]
    public void A_session_key_is_taken_after_the_PIN_alone(string verify, string response)
    {
        var card = TestCard.FullAt(TestCard.SelectInputSupport);
        Assert.True(verify.Length == 0 || card.Send(verify) == "9000");
        Assert.Equal(response, card.Send(SecureClient.SessionKeyCommand()));
    }

    [Fact]
    public void What_is_no_seed_is_no_session_key()
    {
        var card = TestCard.FullAt(TestCard.SelectInputSupport);
        card.Send(VerifyPin);
        Assert.Equal("6A80", card.Send(SecureClient.SessionKeyCommand([0xA0, 0x12, 0x80, 0x10, .. new byte[16]])));
        Assert.Equal("6A80", card.Send(SecureClient.SessionKeyCommand([0xA1, 0x22, 0x80, 0x20, .. new byte[32]])));
        Assert.Equal("6A80", card.Send("80AE0000000100" + new string('0', 512)));
        Assert.Equal("6F00", card.Send("80AE0000000100" + Convert.ToHexString(TestCardKey.Delivery.Key.ExportParameters(false).Modulus!)));
        Assert.Equal("6700", card.Send("80AE000001AA"));
        Assert.Equal("6A86", card.Send("80AE000101AA"));
        Assert.Equal("69FC", card.Send("08B08100059603000000"));
    }

    private static MyNumberCard WithSession()
    {
        var card = TestCard.FullAt(TestCard.SelectInputSupport);
        Assert.Equal("9000", card.Send(VerifyPin));
        Assert.Equal("9000", card.Send(SecureClient.SessionKeyCommand()));
        return card;
    }
}
