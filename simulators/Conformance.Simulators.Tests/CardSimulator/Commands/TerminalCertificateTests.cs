namespace Conformance.Simulators.Tests.CardSimulator.Commands;

/// <summary>80 A2: refused in the ways that are known, and nothing opens by it (facts/card.md 2.4).</summary>
public sealed class TerminalCertificateTests
{
    [Theory]
    [InlineData("06C1", 307, "6982")]
    [InlineData("00C1", 256, "6982")]
    [InlineData("06C1", 306, "6A80")]
    [InlineData("00C1", 257, "6A80")]
    [InlineData("0000", 307, "6A86")]
    [InlineData("00AE", 307, "6A86")]
    [InlineData("8000", 307, "6A86")]
    [InlineData("00B6", 307, "6A86")]
    public void Is_refused(string parameters, int length, string status)
    {
        var card = TestCard.FullAt(TestCard.SelectJpki);
        card.Send("00A4020C020016");
        Assert.Equal(status, card.Send($"80A2{parameters}00{length:X4}" + new string('A', 2 * length)));
        Assert.Equal("6982", card.Send("802A009701AA00"));
    }

    [Fact]
    public void Without_the_terminal_CA_key_selected_or_in_another_application_it_is_refused_too()
    {
        Assert.Equal("6982", TestCard.FullAt(TestCard.SelectJpki).Send("80A206C101AA"));
        Assert.Equal("6A86", TestCard.FullAt(TestCard.SelectCommon).Send("80A206C101AA"));
    }
}
