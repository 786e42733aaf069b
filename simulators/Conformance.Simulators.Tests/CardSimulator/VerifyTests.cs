using Conformance.CardSimulator;

namespace Conformance.Simulators.Tests.CardSimulator;

public sealed class VerifyTests
{
    private const string RightPin = "0020009804" + TestPersona.PinHex;
    private const string WrongPin = "002000980430303030";
    private const string Query = "00200098";
    private const string Sign = "802A009701AA00";

    [Fact]
    public void Three_wrong_PINs_block_the_authentication_PIN_for_good()
    {
        var card = TestCard.AtJpki();
        Assert.Equal("63C3", card.Send(Query));
        Assert.Equal("63C2", card.Send(WrongPin));
        Assert.Equal("63C1", card.Send(WrongPin));
        Assert.Equal("63C0", card.Send(WrongPin));
        Assert.Equal("6984", card.Send(WrongPin));
        Assert.Equal("6984", card.Send(RightPin));
        Assert.Equal("63C0", card.Send(Query));
        Assert.Equal("6982", card.Send(Sign));
        Assert.Equal(0, card.AuthenticationTriesLeft);
    }

    [Fact]
    public void Five_wrong_passwords_block_the_signature_password_and_leave_the_PIN_alone()
    {
        var card = TestCard.AtJpki();
        const string wrong = "0020009B06414141414141";
        Assert.Equal("63C5", card.Send("0020009B"));
        Assert.Equal("63C4", card.Send(wrong));
        Assert.Equal("63C3", card.Send(wrong));
        Assert.Equal("63C2", card.Send(wrong));
        Assert.Equal("63C1", card.Send(wrong));
        Assert.Equal("63C0", card.Send(wrong));
        Assert.Equal("6984", card.Send("0020009B07" + TestPersona.PasswordHex));
        Assert.Equal("63C3", card.Send(Query));
    }

    [Fact]
    public void The_right_PIN_restores_the_tries()
    {
        var card = TestCard.AtJpki();
        card.Send(WrongPin);
        card.Send(WrongPin);
        Assert.Equal(1, card.AuthenticationTriesLeft);
        Assert.Equal("9000", card.Send(RightPin));
        Assert.Equal("63C3", card.Send(Query));
        Assert.Equal(3, card.AuthenticationTriesLeft);
    }

    [Fact]
    public void Asking_never_spends_a_try_and_keeps_what_was_verified()
    {
        var card = TestCard.AtJpki();
        card.Send(RightPin);
        Assert.All(Enumerable.Range(0, 10), _ => Assert.Equal("63C3", card.Send(Query)));
        Assert.EndsWith("9000", card.Send(Sign), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reference_may_be_the_current_file()
    {
        var card = TestCard.AtJpki();
        card.Send("00A4020C020018");
        Assert.Equal("63C3", card.Send("00200080"));
        Assert.Equal("63C2", card.Send("002000800430303030"));
        Assert.Equal("9000", card.Send("0020008004" + TestPersona.PinHex));
    }

    [Theory]
    [InlineData("0020009803383236")] // too short
    [InlineData("00200098053832363430")] // the right one with a digit more
    [InlineData("002000981038323634FFFFFFFFFFFFFFFFFFFFFFFF")] // padded
    public void A_PIN_of_a_wrong_length_is_a_wrong_PIN(string command) => Assert.Equal("63C2", TestCard.AtJpki().Send(command));

    [Fact]
    public void The_password_is_compared_without_folding_case() =>
        Assert.Equal("63C4", TestCard.AtJpki().Send("0020009B07686A376B327139"));

    [Theory]
    [InlineData("00200080", "6986")] // no current EF
    [InlineData("00200198", "6A86")] // P1
    [InlineData("00200018", "6A86")] // P2 without its high bit
    [InlineData("002000B8", "6A86")]
    [InlineData("0020009800", "6700")] // a query with Le
    [InlineData("0020009804" + TestPersona.PinHex + "00", "6700")] // Le
    [InlineData("00200098113030303030303030303030303030303030", "6700")] // 17 bytes
    [InlineData("0020009904" + TestPersona.PinHex, "6A88")] // no such reference
    [InlineData("0020008A04" + TestPersona.PinHex, "6A88")] // a certificate
    public void Refusals_spend_no_try(string command, string response)
    {
        var card = TestCard.AtJpki();
        Assert.Equal(response, card.Send(command));
        Assert.Equal(3, card.AuthenticationTriesLeft);
    }

    [Fact]
    public void Verifying_against_a_current_file_that_is_no_PIN_is_refused()
    {
        var card = TestCard.AtJpki();
        card.Send("00A4020C02000A");
        Assert.Equal("6981", card.Send("0020008004" + TestPersona.PinHex));
    }

    [Fact]
    public void A_wrong_PIN_takes_back_what_the_right_one_had_opened()
    {
        var card = TestCard.AtJpki();
        card.Send(RightPin);
        card.Send(WrongPin);
        Assert.Equal("6982", card.Send(Sign));
    }

    [Fact]
    public void A_card_without_PINs_answers_as_if_blocked_and_nothing_verifies()
    {
        var card = TestCard.AtJpki(TestPersona.WithoutPins);
        Assert.Equal("63C0", card.Send(Query));
        Assert.Equal("63C0", card.Send("0020009B"));
        Assert.Equal("6984", card.Send(RightPin));
        Assert.Equal("6984", card.Send("0020009B07" + TestPersona.PasswordHex));
        Assert.Equal("6982", card.Send(Sign));
        Assert.Equal(0, card.AuthenticationTriesLeft);
    }

    [Theory]
    [InlineData(0, "63C0", "6984")]
    [InlineData(1, "63C1", "9000")]
    [InlineData(2, "63C2", "9000")]
    [InlineData(3, "63C3", "9000")]
    public void The_tries_left_can_be_set_beforehand(int triesLeft, string query, string verify)
    {
        var card = TestCard.AtJpki(options: new CardOptions { AuthenticationTriesLeft = triesLeft });
        Assert.Equal(query, card.Send(Query));
        Assert.Equal(verify, card.Send(RightPin));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Tries_outside_0_to_3_are_a_programming_mistake(int triesLeft) => Assert.Throws<ArgumentOutOfRangeException>(
        () => TestCard.PoweredOn(options: new CardOptions { AuthenticationTriesLeft = triesLeft }));
}
