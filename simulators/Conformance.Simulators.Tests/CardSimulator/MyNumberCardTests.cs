using System.Text;
using Conformance.CardSimulator;

namespace Conformance.Simulators.Tests.CardSimulator;

public sealed class MyNumberCardTests
{
    private const string RightPin = "0020009804" + TestPersona.PinHex;
    private const string WrongPin = "002000980430303030";
    private const string Sign = "802A009701AA00";

    [Theory]
    [InlineData("", "6700")]
    [InlineData("00", "6700")]
    [InlineData("00A404", "6700")]
    [InlineData("00400000", "6D00")] // unknown instruction
    [InlineData("80200098", "6D00")]
    [InlineData("01A4040C07A0000001510000", "6881")] // logical channels
    [InlineData("03B0000000", "6881")]
    [InlineData("40B0000000", "6881")]
    [InlineData("08A4040C07A0000001510000", "6882")] // secure messaging
    [InlineData("0CB0000000", "69FC")]
    [InlineData("08200098", "69FC")]
    [InlineData("08840000", "6882")]
    [InlineData("10A4040C07A0000001510000", "6E00")] // chaining
    [InlineData("90B0000000", "6E00")]
    [InlineData("FFCA000000", "6E00")]
    [InlineData("00CADF3005", "6A88")] // GET DATA, two forms
    [InlineData("00CB3FFF035C017E08", "6A88")]
    public void Answers_by_class_and_instruction(string command, string response) =>
        Assert.Equal(response, TestCard.PoweredOn().Send(command));

    [Theory]
    [InlineData("80AE000001AA", "6982")] // secure messaging is no matter of this application
    [InlineData("80A206C101AA", "6982")] // a terminal's certificate
    [InlineData("80A200C101AA", "6982")]
    [InlineData("80A2000001AA", "6A86")]
    [InlineData("80A200B601AA", "6A86")]
    public void Refuses_what_the_application_does_not_do_for_us(string command, string response)
    {
        var card = TestCard.AtJpki();
        card.Send(RightPin);
        Assert.Equal(response, card.Send(command));
        Assert.Equal("6982", TestCard.AtJpki().Send(Sign));
    }

    [Theory]
    [InlineData("0084000001", 1)]
    [InlineData("0084000008", 8)]
    [InlineData("0084000000", 256)]
    [InlineData("00840000000100", 256)]
    public void Gives_as_many_random_bytes_as_asked_for(string command, int length) =>
        Assert.Equal(length, TestCard.PoweredOn().SendForData(command).Length);

    [Theory]
    [InlineData("00840000000101", "6985")]
    [InlineData("0084010008", "6A86")]
    [InlineData("0084000108", "6A86")]
    [InlineData("00840000", "6700")]
    [InlineData("0084000001AA08", "6700")]
    public void Refuses_a_challenge(string command, string response) => Assert.Equal(response, TestCard.PoweredOn().Send(command));

    [Fact]
    public void Two_challenges_differ_and_the_seed_repeats_them()
    {
        var (card, again) = (TestCard.PoweredOn(), TestCard.PoweredOn());
        var first = card.Send("0084000010");
        Assert.NotEqual(first, card.Send("0084000010"));
        Assert.Equal(first, again.Send("0084000010"));
    }

    [Theory]
    [InlineData("select")]
    [InlineData("reset")]
    [InlineData("power")]
    public void What_was_verified_is_forgotten(string by)
    {
        var card = TestCard.AtJpki();
        card.Send(RightPin);
        Lose(card, by);
        Assert.Equal("6982", card.Send(Sign));
    }

    [Theory]
    [InlineData("select")]
    [InlineData("reset")]
    [InlineData("power")]
    public void Retry_counters_survive(string what)
    {
        var card = TestCard.AtJpki();
        card.Send(WrongPin);
        Lose(card, what);
        Assert.Equal("63C2", card.Send("00200098"));
    }

    [Fact]
    public void After_a_reset_no_application_and_no_file_is_current()
    {
        var card = TestCard.AtJpki();
        card.Send("00A4020C02000A");
        card.Reset();
        Assert.Equal("6986", card.Send("00B0000000"));
        Assert.Equal("6A82", card.Send("00A4020C02000A"));
    }

    [Fact]
    public void Without_power_a_command_is_the_callers_mistake()
    {
        var card = TestCard.AtJpki();
        card.PowerOff();
        Assert.False(card.IsPowered);
        Assert.Throws<InvalidOperationException>(() => card.Send("00200098"));
    }

    [Fact]
    public void Key_use_without_PIN_signs_with_the_authentication_key_only()
    {
        var card = TestCard.AtJpki();
        card.PinlessKeyUse.Permit();
        Assert.EndsWith("9000", card.Send(Sign), StringComparison.Ordinal);
        Assert.EndsWith("9000", card.Send(Sign), StringComparison.Ordinal);
        Assert.Equal("6982", card.Send("802A009A01AA00"));
        Assert.Equal("6982", card.Send("00B0810000"));
        Assert.Equal("63C3", card.Send("00200098"));
    }

    [Theory]
    [InlineData("select")]
    [InlineData("reset")]
    [InlineData("power")]
    public void Key_use_without_PIN_ends_with_the_session(string by)
    {
        var card = TestCard.AtJpki();
        card.PinlessKeyUse.Permit();
        Lose(card, by);
        Assert.Equal("6982", card.Send(Sign));
    }

    [Fact]
    public void Key_use_without_PIN_works_on_cards_without_PINs_and_with_blocked_ones()
    {
        var (without, blocked) = (TestCard.AtJpki(TestPersona.WithoutPins), TestCard.AtJpki(options: new() { AuthenticationTriesLeft = 0 }));
        without.PinlessKeyUse.Permit();
        blocked.PinlessKeyUse.Permit();
        Assert.EndsWith("9000", without.Send(Sign), StringComparison.Ordinal);
        Assert.EndsWith("9000", blocked.Send(Sign), StringComparison.Ordinal);
    }

    [Fact]
    public void The_authentication_certificate_can_be_replaced_by_another_for_the_same_key()
    {
        var other = TestCredential.Authentication.Issue("other dates", 2026);
        var card = TestCard.AtJpki(options: new CardOptions { AuthenticationCertificate = other });
        Assert.Equal(other, card.SendForData("00B08A00000000"));
    }

    [Fact]
    public void A_certificate_for_another_key_is_a_programming_mistake()
    {
        var foreign = TestCredential.Signature.Certificate;
        var thrown = Assert.Throws<ArgumentException>(
            () => TestCard.PoweredOn(options: new CardOptions { AuthenticationCertificate = foreign }));
        Assert.Contains("'plain'", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(
            () => TestCard.PoweredOn(options: new CardOptions { AuthenticationCertificate = "no certificate"u8.ToArray() }));
    }

    [Fact]
    public void Nothing_prints_a_PIN_or_a_person()
    {
        var persona = TestPersona.Plain;
        var printed = new StringBuilder().Append(persona).Append(persona.AuthenticationPin).Append(persona.SignaturePin).ToString();
        Assert.Contains("plain", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("8264", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("HJ7K2Q9", printed, StringComparison.Ordinal);
        Assert.Equal("Holder", persona.Holder.ToString());
        Assert.DoesNotContain("架空", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("1980", printed, StringComparison.Ordinal);
    }

    private static void Lose(MyNumberCard card, string by)
    {
        switch (by)
        {
            case "select":
                break;
            case "reset":
                card.Reset();
                break;
            default:
                card.PowerOff();
                card.PowerOn();
                break;
        }

        card.Send(TestCard.SelectJpki);
    }
}
