using Conformance.CardSimulator;
using Conformance.CardSimulator.Defects;
using Conformance.CardSimulator.Personas;

namespace Conformance.Simulators.Tests.CardSimulator;

/// <summary>Cards with power and their commands in hexadecimal.</summary>
internal static class TestCard
{
    public const string SelectJpki = "00A4040C0AD392F000260100000001";
    public const string SelectInputSupport = "00A4040C0AD3921000310001010408";
    public const string SelectCardFace = "00A4040C0AD3921000310001010402";
    public const string SelectResident = "00A4040C0AD3921000310001010401";
    public const string SelectCommon = "00A4040C0AD3921000310001010100";
    public const string SelectIssuerDomain = "00A4040C07A0000001510000";

    public static MyNumberCard PoweredOn(Persona? persona = null, CardOptions? options = null)
    {
        var card = Unpowered(persona, options);
        card.PowerOn();
        return card;
    }

    public static MyNumberCard Unpowered(Persona? persona = null, CardOptions? options = null) =>
        MyNumberCardFactory.Create(persona ?? TestPersona.Plain, options ?? new(), new Random(1));

    public static MyNumberCard AtJpki(Persona? persona = null, CardOptions? options = null)
    {
        var card = PoweredOn(persona, options);
        Assert.Equal("9000", card.Send(SelectJpki));
        return card;
    }

    /// <summary>A card with all applications, of which one was selected.</summary>
    public static MyNumberCard FullAt(string select, Persona? persona = null)
    {
        var card = PoweredOn(persona ?? TestPersona.Full);
        Assert.Equal("9000", card.Send(select));
        return card;
    }

    public static MyNumberCard With(CardDefect defect, int triesLeft = 3) =>
        AtJpki(options: new() { Defects = [defect], AuthenticationTriesLeft = triesLeft });

    /// <summary>The whole response, upper-case.</summary>
    public static string Send(this MyNumberCard card, string command) => Convert.ToHexString(card.Send(Convert.FromHexString(command)));

    public static byte[] Send(this MyNumberCard card, ReadOnlySpan<byte> command)
    {
        var response = new byte[MyNumberCard.LongestResponse];
        return response[..card.Process(command, response)];
    }

    public static byte[] SendForData(this MyNumberCard card, string command)
    {
        var response = card.Send((ReadOnlySpan<byte>)Convert.FromHexString(command));
        Assert.Equal("9000", Convert.ToHexString(response[^2..]));
        return response[..^2];
    }
}
