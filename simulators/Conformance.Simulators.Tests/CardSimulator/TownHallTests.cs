using Conformance.CardSimulator;
using Conformance.CardSimulator.Personas;

namespace Conformance.Simulators.Tests.CardSimulator;

public sealed class TownHallTests
{
    private const string WrongPin = "002000980430303030";

    [Fact]
    public void A_locked_PIN_is_set_anew_with_all_its_tries()
    {
        var card = TestCard.PoweredOn(TestPersona.Full, new() { AuthenticationTriesLeft = 0 });
        AtTownHall(card, () => TownHall.ResetPin(card, CardReference.AuthenticationPin, new("4321")));
        card.Send(TestCard.SelectJpki);
        Assert.Equal("63C3", card.Send("00200098"));
        Assert.Equal("63C2", card.Send("0020009804" + TestPersona.PinHex));
        Assert.Equal("9000", card.Send("002000980434333231"));
    }

    [Theory]
    [InlineData(CardReference.SignaturePassword, "NEW123", TestCard.SelectJpki, "0020009B064E4557313233", "63C5")]
    [InlineData(CardReference.InputSupportPin, "4321", TestCard.SelectInputSupport, "002000910434333231", "63C3")]
    [InlineData(CardReference.ResidentPin, "4321", TestCard.SelectResident, "0020009C0434333231", "63C3")]
    [InlineData(CardReference.CommonPin, "4321", TestCard.SelectCommon, "0020009C0434333231", "63C3")]
    public void A_card_issued_without_PINs_can_get_them(CardReference reference, string pin, string select, string verify, string query)
    {
        var card = TestCard.PoweredOn(TestPersona.FullWithoutPins);
        card.Send(select);
        Assert.Equal("63C0", card.Send(verify[..8]));
        Assert.Equal("6984", card.Send(verify));
        AtTownHall(card, () => TownHall.ResetPin(card, reference, new(pin)));
        card.Send(select);
        Assert.Equal(query, card.Send(verify[..8]));
        Assert.Equal("9000", card.Send(verify));
    }

    [Fact]
    public void A_locked_number_B_locks_the_photo_until_it_is_unblocked()
    {
        var card = TestCard.PoweredOn(TestPersona.Full);
        card.Send(TestCard.SelectCardFace);
        for (var left = 9; left >= 0; left--)
        {
            Assert.Equal($"63C{left:X}", card.Send("002000920130"));
        }

        Assert.Equal("6984", card.Send("002000920E" + TestPersona.NumberBHex));
        Assert.Equal("6982", card.Send("00B0820000"));
        AtTownHall(card, () => TownHall.Unblock(card, CardReference.NumberB));
        card.Send(TestCard.SelectCardFace);
        Assert.Equal("63CA", card.Send("00200092"));
        Assert.Equal("9000", card.Send("002000920E" + TestPersona.NumberBHex));
        Assert.Equal("666163659000", card.Send("00B0820000"));
    }

    [Fact]
    public void A_persona_may_come_with_number_B_locked_in_both_applications()
    {
        var card = TestCard.PoweredOn(TestPersona.Full with { Locked = new HashSet<CardReference> { CardReference.NumberB } });
        card.Send(TestCard.SelectCardFace);
        Assert.Equal("63C0", card.Send("00200092"));
        Assert.Equal("6984", card.Send("002000920E" + TestPersona.NumberBHex));
        Assert.Equal("63CA", card.Send("00200093"));
        card.Send(TestCard.SelectInputSupport);
        Assert.Equal("63C0", card.Send("00200095"));
        Assert.Equal("63CA", card.Send("00200094"));
    }

    [Fact]
    public void Renewed_certificates_come_with_their_keys_and_the_PINs_stay()
    {
        var card = TestCard.AtJpki();
        AtTownHall(card, () => TownHall.RenewAuthentication(card, TestCredential.Signature.Credential));
        card.Send(TestCard.SelectJpki);
        Assert.Equal(TestCredential.Signature.Certificate, card.SendForData("00B08A00000000"));
        Assert.Equal("9000", card.Send("0020009804" + TestPersona.PinHex));
        Assert.EndsWith("FF00AA", TestCredential.Signature.Open(card.SendForData("802A009701AA00")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_certificate_comes_and_goes_and_the_availability_tells()
    {
        var card = TestCard.AtJpki();
        AtTownHall(card, () => TownHall.RenewSignature(card, null));
        card.Send(TestCard.SelectJpki);
        Assert.Equal("008F009000", card.Send("00B0880000"));
        Assert.Equal("6A88", card.Send("802A009A01AA00"));
        Assert.Equal("9000", card.Send("0020009B07" + TestPersona.PasswordHex));
        Assert.Equal("6B00", card.Send("00B0810000"));
        AtTownHall(card, () => TownHall.RenewSignature(card, TestCredential.Signature.Credential));
        card.Send(TestCard.SelectJpki);
        Assert.Equal("8F8F009000", card.Send("00B0880000"));
    }

    [Fact]
    public void A_changed_name_is_written_into_the_applications_that_tell_it()
    {
        var card = TestCard.PoweredOn(TestPersona.Full);
        AtTownHall(card, () => TownHall.RewriteHolder(card, TestPersona.Full with { Contents = TestPersona.Contents("married") }));
        card.Send(TestCard.SelectInputSupport);
        Assert.Equal("9000", card.Send("0020009104" + TestPersona.InputSupportPinHex));
        Assert.Equal("6D6172726965649000", card.Send("00B0820000"));
    }

    [Fact]
    public void Tries_of_other_references_stay_as_they_are()
    {
        var card = TestCard.AtJpki();
        card.Send(WrongPin);
        AtTownHall(card, () => TownHall.ResetPin(card, CardReference.SignaturePassword, new("NEW123")));
        Assert.Equal(2, card.AuthenticationTriesLeft);
    }

    [Fact]
    public void What_nobody_can_do_is_a_programming_mistake()
    {
        var card = TestCard.PoweredOn(TestPersona.Full);
        Assert.Throws<InvalidOperationException>(() => TownHall.Unblock(card, CardReference.NumberB));
        card.PowerOff();
        Assert.Throws<ArgumentException>(() => TownHall.ResetPin(card, CardReference.NumberB, new(new string('1', 14))));
        Assert.Throws<ArgumentException>(() => TownHall.ResetPin(card, CardReference.AuthenticationPin, new("12345")));
        Assert.Throws<ArgumentException>(() => TownHall.ResetPin(card, CardReference.AuthenticationPin, new("123A")));
        Assert.Throws<ArgumentException>(() => TownHall.Unblock(TestCard.Unpowered(TestPersona.Plain), CardReference.NumberB));
        card.Tamper();
        Assert.Throws<InvalidOperationException>(() => TownHall.Unblock(card, CardReference.NumberB));
    }

    /// <summary>A card leaves its reader for the town hall and comes back.</summary>
    private static void AtTownHall(MyNumberCard card, Action errand)
    {
        card.PowerOff();
        errand();
        card.PowerOn();
    }
}
