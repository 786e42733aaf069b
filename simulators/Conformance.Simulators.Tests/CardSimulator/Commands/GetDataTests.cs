namespace Conformance.Simulators.Tests.CardSimulator.Commands;

public sealed class GetDataTests
{
    [Theory]
    [InlineData("00CA004200", "6B6579207265666572656E63652031369000")]
    [InlineData("00CA00F000", "31333232319000")]
    [InlineData("00CA00F005", "31333232319000")]
    [InlineData("00CA00F004", "6700")] // too small an Le
    [InlineData("00CA00F0", "6700")]
    [InlineData("00CA00F001AA00", "6700")]
    [InlineData("00CA00F800", "6700")] // a large object
    [InlineData("00CA004500", "6A88")] // absent on this card
    [InlineData("00CADF3005", "6A88")]
    [InlineData("00CB3FFF035C017E08", "6A88")]
    [InlineData("80CA00F000", "6D00")]
    public void Answers_at_power_on(string command, string response) =>
        Assert.Equal(response, TestCard.PoweredOn(TestPersona.Full).Send(command));

    [Fact]
    public void A_large_object_comes_with_an_extended_Le() =>
        Assert.Equal(553, TestCard.PoweredOn(TestPersona.Full).SendForData("00CA00F8000000").Length);

    [Fact]
    public void Objects_are_there_again_when_the_issuer_security_domain_is_selected()
    {
        var card = TestCard.FullAt(TestCard.SelectCommon);
        Assert.Equal("6A88", card.Send("00CA00F000"));
        card.Send(TestCard.SelectIssuerDomain);
        Assert.Equal("31333232319000", card.Send("00CA00F000"));
    }
}
