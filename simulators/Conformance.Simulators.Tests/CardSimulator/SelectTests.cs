namespace Conformance.Simulators.Tests.CardSimulator;

public sealed class SelectTests
{
    [Theory]
    [InlineData("00A4040C0AD392F000260100000001", "9000")] // JPKI
    [InlineData("00A404000AD392F000260100000001", "9000")] // P2=00
    [InlineData("00A404000AD392F00026010000000100", "9000")] // P2=00 with Le
    [InlineData("00A4040C0AD392F00026010000000100", "9000")] // P2=0C with Le
    [InlineData("00A4040C07A0000001510000", "9000")] // issuer security domain
    [InlineData("00A4040C09D392F0002601000000", "9000")] // the beginning of the name
    [InlineData("00A4040C05D392F00026", "9000")] // the registered provider alone
    [InlineData("00A4040C04D392F000", "6A82")] // less than that
    [InlineData("00A4040C0BD392F00026010000000100", "6A82")] // more than the name
    [InlineData("00A4040C09D392F0002601000001", "6A82")]
    [InlineData("00A4040C0CD392F000260100000001", "6700")] // Lc contradicts the length
    [InlineData("00A4040C0AD3921000310001010408", "6A82")] // an application that this card does not have
    [InlineData("00A4040C07A000000308000000", "6A82")] // a foreign application
    [InlineData("00A4040207A0000001510000", "6A86")] // P2 "next occurrence"
    [InlineData("00A4010C020018", "6A86")] // P1 "child DF"
    [InlineData("00A4040C", "6700")] // no name
    [InlineData("00A40000", "6A86")] // MF straight after reset
    [InlineData("00A4000C023F00", "6A82")] // MF by id
    [InlineData("00A4020C023F00", "6A82")]
    [InlineData("00A4020C02000A", "6A82")] // EFs of JPKI are not found before it is selected
    public void Answers_straight_after_power_on(string command, string response) =>
        Assert.Equal(response, TestCard.PoweredOn().Send(command));

    [Theory]
    [InlineData("00A4020C020001", "9000")]
    [InlineData("00A4020C020002", "9000")]
    [InlineData("00A4020C020006", "9000")]
    [InlineData("00A4020C020008", "9000")]
    [InlineData("00A4020C02000A", "9000")]
    [InlineData("00A4020C02000B", "9000")]
    [InlineData("00A4020C020016", "9000")] // the terminal's CA key, selected before 80 A2
    [InlineData("00A4020C020017", "9000")]
    [InlineData("00A4020C020018", "9000")]
    [InlineData("00A4020C02001A", "9000")]
    [InlineData("00A4020C02001B", "9000")]
    [InlineData("00A4020002001B00", "9000")]
    [InlineData("00A4020C020003", "6A82")]
    [InlineData("00A4020C020118", "6A82")]
    [InlineData("00A4020C0118", "6700")]
    [InlineData("00A40000", "9000")] // MF: no change of application
    [InlineData("00A4000C023F00", "6A82")]
    public void Answers_in_the_application(string command, string response) =>
        Assert.Equal(response, TestCard.AtJpki().Send(command));

    [Fact]
    public void Selecting_the_master_file_in_an_application_changes_nothing()
    {
        var card = TestCard.AtJpki();
        card.Send("00A4020C020018");
        Assert.Equal("9000", card.Send("00A40000"));
        Assert.Equal("63C3", card.Send("00200080"));
    }

    [Fact]
    public void A_failed_selection_keeps_the_current_file_and_what_was_verified()
    {
        var card = TestCard.AtJpki();
        card.Send("00A4020C020018");
        card.Send("0020008004" + TestPersona.PinHex);
        Assert.Equal("6A82", card.Send("00A4040C07A000000308000000"));
        Assert.Equal("6A82", card.Send("00A4020C020003"));
        Assert.Equal("63C3", card.Send("00200080"));
        Assert.EndsWith("9000", card.Send("802A009701AA00"), StringComparison.Ordinal);
    }
}
