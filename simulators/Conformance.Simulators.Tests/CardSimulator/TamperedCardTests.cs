using Conformance.CardSimulator;

namespace Conformance.Simulators.Tests.CardSimulator;

/// <summary>A chip that noticed that somebody tampered with it.</summary>
public sealed class TamperedCardTests
{
    [Theory]
    [InlineData(TestCard.SelectJpki)]
    [InlineData(TestCard.SelectCardFace)]
    [InlineData("00B08A0000")]
    [InlineData("00200098")]
    [InlineData("0020009804" + TestPersona.PinHex)]
    [InlineData("802A009701AA00")]
    [InlineData("0084000008")]
    [InlineData("00CA00F000")]
    [InlineData("01A4040C")]
    [InlineData("")]
    public void Every_command_is_refused_also_after_a_loss_of_power(string command)
    {
        var card = TestCard.FullAt(TestCard.SelectJpki);
        Assert.Equal("9000", card.Send("0020009804" + TestPersona.PinHex));
        Assert.False(card.IsTampered);
        card.Tamper();
        Assert.True(card.IsTampered);
        Assert.Equal("6F00", card.Send(command));
        card.Reset();
        Assert.Equal("6F00", card.Send(command));
        card.PowerOff();
        card.PowerOn();
        Assert.Equal("6F00", card.Send(command));
        Assert.Equal(3, card.AuthenticationTriesLeft);
    }

    [Fact]
    public void Key_use_without_PIN_does_not_help()
    {
        var card = TestCard.AtJpki();
        card.Tamper();
        card.PinlessKeyUse.Permit();
        Assert.Equal("6F00", card.Send("802A009701AA00"));
    }

    [Fact]
    public void A_persona_may_come_with_such_a_card() =>
        Assert.Equal("6F00", TestCard.PoweredOn(TestPersona.Full with { IsTampered = true }).Send(TestCard.SelectJpki));
}
