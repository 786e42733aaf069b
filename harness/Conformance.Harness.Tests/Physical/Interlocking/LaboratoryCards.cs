using Conformance.Bench.Physical.Cards;
using Conformance.CardSimulator;
using Conformance.Harness.Tests.Pcsc;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical.Interlocking;

/// <summary>The key, the tokens and the cards that these tests share.</summary>
internal static class LaboratoryCards
{
    public static TokenKey Key { get; } = new([.. Enumerable.Range(0, TokenKey.Length).Select(number => (byte)number)]);

    /// <summary>What the interlock takes a card for.</summary>
    public static CardIdentity IdentityOf(MyNumberCard card)
    {
        var slot = new SimulatedSlot("identification");
        slot.Insert(card);
        using var channel = Assert.IsType<CardConnection.Opened>(slot.Connect()).Channel;
        return CardIdentification.Read(channel, Key, out _)!;
    }

    public static CardToken TokenOf(string persona) => IdentityOf(FixturePersona.Card(persona)).Token!;

    /// <summary>Powers a card for some misses and lets it go again.</summary>
    public static void PresentFresh(MyNumberCard card, string pin, int times)
    {
        card.PowerOn();
        for (var time = 0; time < times; time++)
        {
            Present(card, pin);
        }

        card.PowerOff();
    }

    /// <summary>Another program presents a PIN to the authentication PIN's reference.</summary>
    public static void Present(MyNumberCard card, string pin)
    {
        Send(card, "00A4040C0AD392F000260100000001");
        Send(card, "00A4020C020018");
        Send(card, "0020008004" + Convert.ToHexString(System.Text.Encoding.ASCII.GetBytes(pin)));
    }

    /// <summary>Another program sends a command.</summary>
    public static void Send(MyNumberCard card, string command) => card.Process(Convert.FromHexString(command), new byte[MyNumberCard.LongestResponse]);
}
