using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Interlocking;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical.Interlocking;

/// <summary>Short stories in which a wrong interlock gives itself away, and the model's sequences. Each yields what reached the cards.</summary>
internal static class InterlockTrials
{
    private const int Depth = 2;
    private static readonly CardToken Paper = CardToken.Parse("0000-0000-0001")!;

    public static IEnumerable<Wire> Of(Func<InterlockRules> rules) =>
    [
        .. Modelled(InterlockPolicy.Unarmed, rules),
        .. Modelled(new(new(LaboratoryCards.TokenOf("taro"), 1), null, MayLock: false), rules),
        Unheld(rules()),
        .. new[] { CardIssuer.Production, CardIssuer.Unknown }.SelectMany(issuer => new[] { NumberRead(rules(), issuer), NumberPresented(rules(), issuer) }),
        Unreadable(rules()),
    ];

    private static IEnumerable<Wire> Modelled(InterlockPolicy policy, Func<InterlockRules> rules)
    {
        var model = new InterlockModel(policy, rules);
        return InterlockModelTests.Sequences(Depth).Select(acts => model.Play(InterlockModelTests.Around(acts)));
    }

    private static Wire Unheld(InterlockRules rules)
    {
        var wire = new Wire { Armed = "paper" };
        using var channel = Channel(new(wire) { RefusesHold = true }, CardIssuer.Test, rules);
        Send(channel, "00A4040C0AD392F000260100000001", "00A4020C020018", "002000800430303030");
        return wire;
    }

    private static Wire NumberRead(InterlockRules rules, CardIssuer issuer)
    {
        var wire = new Wire { Armed = "paper" };
        using var channel = Channel(new(wire), issuer, rules);
        Send(channel, "00A4040C0AD3921000310001010408", "00A4020C020001", "00B0000011", "00B2010400", "00A4040C0AD3921000310001010402", "00A4020C020005", "00B0000000");
        return wire;
    }

    private static Wire NumberPresented(InterlockRules rules, CardIssuer issuer)
    {
        var wire = new Wire { Armed = "paper" };
        using var channel = Channel(new(wire), issuer, rules);
        Send(channel, "00A4040C0AD3921000310001010408", "00A4020C020011", "002000940C313233343536373839303132");
        Send(channel, "00A4020C020014", "002000800C313233343536373839303132");
        return wire;
    }

    private static Wire Unreadable(InterlockRules rules)
    {
        var wire = new Wire { Armed = "paper" };
        using var channel = Channel(new(wire), CardIssuer.Test, rules);
        Send(channel, "00A4040C0AD392F000260100000001", "00A4020C020018", "0C200080048601AAAA", "082000800430303030", "102000800430303030", "012000800430303030");
        return wire;
    }

    private static InterlockedChannel Channel(PaperCard card, CardIssuer issuer, InterlockRules rules) =>
        new(card, new(Paper, issuer, []), new(new(Paper, 1), null, MayLock: false), rules, _ => { }, _ => { });

    private static void Send(InterlockedChannel channel, params string[] commands)
    {
        foreach (var command in commands)
        {
            channel.Transmit(CommandApdu.Parse(Convert.FromHexString(command), out _)!);
        }
    }
}
