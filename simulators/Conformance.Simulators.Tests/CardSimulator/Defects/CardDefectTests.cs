using Conformance.CardSimulator;
using Conformance.CardSimulator.Defects;

namespace Conformance.Simulators.Tests.CardSimulator.Defects;

public sealed class CardDefectTests
{
    private const string RightPin = "0020009804" + TestPersona.PinHex;
    private const string WrongPin = "002000980430303030";
    private const string Query = "00200098";

    [Fact]
    public void Pin_counter_forgotten_on_power_off()
    {
        var defect = new PinCounterForgottenOnPowerOff();
        var card = TestCard.With(defect);
        card.Send(WrongPin);
        card.Reset();
        Assert.Equal(2, card.AuthenticationTriesLeft);
        Assert.False(defect.IsInjected);
        card.PowerOff();
        Assert.Equal(3, card.AuthenticationTriesLeft);
        Assert.True(defect.IsInjected);
        Assert.Equal("pin-counter-forgotten", defect.Name);
    }

    [Fact]
    public void Pinless_use_restores_tries()
    {
        var defect = new PinlessUseRestoresTries();
        var card = TestCard.With(defect);
        card.PinlessKeyUse.Permit();
        Assert.False(defect.IsInjected);
        card.Send(WrongPin);
        card.PinlessKeyUse.Permit();
        Assert.Equal(3, card.AuthenticationTriesLeft);
        Assert.True(defect.IsInjected);
        Assert.Equal("pinless-use-restores-tries", defect.Name);
    }

    [Fact]
    public void Key_use_without_the_pin_leaves_a_sound_cards_counter_alone()
    {
        var card = TestCard.With(new PinCounterForgottenOnPowerOff());
        card.Send(WrongPin);
        card.PinlessKeyUse.Permit();
        Assert.Equal(2, card.AuthenticationTriesLeft);
    }

    [Fact]
    public void Wrong_pin_accepted()
    {
        var defect = new WrongPinAccepted();
        var card = TestCard.With(defect);
        Assert.Equal("9000", card.Send(RightPin));
        Assert.False(defect.IsInjected);
        Assert.Equal("9000", card.Send(WrongPin));
        Assert.True(defect.IsInjected);
        Assert.EndsWith("9000", card.Send("802A009701AA00"), StringComparison.Ordinal);
        Assert.Equal("wrong-pin-accepted", defect.Name);
    }

    [Fact]
    public void Right_pin_unlocks_blocked_card()
    {
        var defect = new RightPinUnlocksBlockedCard();
        var card = TestCard.With(defect, triesLeft: 0);
        Assert.Equal("6984", card.Send(WrongPin));
        Assert.False(defect.IsInjected);
        Assert.Equal("9000", card.Send(RightPin));
        Assert.True(defect.IsInjected);
        Assert.Equal("right-pin-unlocks-blocked-card", defect.Name);
    }

    [Fact]
    public void Success_does_not_restore_tries()
    {
        var defect = new SuccessDoesNotRestoreTries();
        var card = TestCard.With(defect);
        card.Send(RightPin);
        Assert.False(defect.IsInjected);
        card.Send(WrongPin);
        Assert.Equal("9000", card.Send(RightPin));
        Assert.Equal("63C2", card.Send(Query));
        Assert.True(defect.IsInjected);
        Assert.Equal("success-does-not-restore-tries", defect.Name);
    }

    [Fact]
    public void Counter_not_decremented()
    {
        var defect = new CounterNotDecremented();
        var card = TestCard.With(defect);
        Assert.Equal("63C3", card.Send(WrongPin));
        Assert.Equal("63C3", card.Send(Query));
        Assert.True(defect.IsInjected);
        Assert.Equal("counter-not-decremented", defect.Name);
    }

    [Fact]
    public void Misreads_not_counted()
    {
        const string Misread = "002000920E3030303030303030303030303030";
        var defect = new MisreadsNotCounted();
        var card = TestCard.PoweredOn(TestPersona.Full, new() { Defects = [defect] });
        card.Send(TestCard.SelectJpki);
        Assert.Equal("63C2", card.Send(WrongPin));
        Assert.False(defect.IsInjected);
        card.Send(TestCard.SelectCardFace);
        Assert.Equal("63CA", card.Send(Misread));
        Assert.Equal("9000", card.Send("002000920E" + TestPersona.NumberBHex));
        Assert.True(defect.IsInjected);
        Assert.Equal("misreads-not-counted", defect.Name);
    }

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 3)]
    public void Try_written_after_answer(bool isSeeded, int left)
    {
        var defect = new TryWrittenAfterAnswer();
        var card = TestCard.AtJpki(options: new() { Defects = isSeeded ? [defect] : [] });
        card.LosePowerInVerify(Convert.FromHexString(WrongPin), new byte[MyNumberCard.LongestResponse]);
        Assert.Equal(left, card.AuthenticationTriesLeft);
        Assert.Equal(isSeeded, defect.IsInjected);
        Assert.Equal("try-written-after-answer", defect.Name);
    }

    [Fact]
    public void Defects_add_up()
    {
        var card = TestCard.AtJpki(options: new() { Defects = [new CounterNotDecremented(), new RightPinUnlocksBlockedCard()], AuthenticationTriesLeft = 0 });
        Assert.Equal("6984", card.Send(WrongPin));
        Assert.Equal("9000", card.Send(RightPin));
    }

    [Theory]
    [InlineData(typeof(WrongPinAccepted))]
    [InlineData(typeof(RightPinUnlocksBlockedCard))]
    [InlineData(typeof(PinCounterForgottenOnPowerOff))]
    public void No_defect_gives_a_card_without_PINs_one(Type defect)
    {
        var card = TestCard.AtJpki(TestPersona.WithoutPins, new() { Defects = [(CardDefect)Activator.CreateInstance(defect)!] });
        card.PowerOff();
        card.PowerOn();
        card.Send(TestCard.SelectJpki);
        Assert.Equal("6984", card.Send(RightPin));
        Assert.Equal("63C0", card.Send(Query));
    }
}
