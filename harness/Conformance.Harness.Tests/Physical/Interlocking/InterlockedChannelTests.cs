using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Interlocking;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical.Interlocking;

/// <summary>What the interlock does around a command, on a card that says yes to everything.</summary>
public sealed class InterlockedChannelTests
{
    private const string SelectJpki = "00A4040C0AD392F000260100000001";
    private const string SelectPin = "00A4020C020018";
    private const string Verify = "002000800431323334";
    private static readonly CardToken This = CardToken.Parse("0000-0000-0001")!;
    private static readonly CardToken Other = CardToken.Parse("0000-0000-0002")!;

    private readonly Wire _wire = new();
    private readonly List<InterlockRefusal> _kept = [];

    [Fact]
    public void Unarmed_a_secret_is_kept_back_with_what_to_do_about_it()
    {
        var refused = Assert.IsType<Transmission.Failed>(Last(InterlockPolicy.Unarmed, SelectJpki, SelectPin, Verify)).Fault;
        Assert.Equal(TransportFaultKind.Withheld, refused.Kind);
        var kept = Assert.Single(_kept);
        Assert.Equal(InterlockRule.NotArmed, kept.Rule);
        Assert.Equal("00 20 00 80 Lc=4 Le=-", kept.Command);
        Assert.Equal("a secret for 0018 authentication PIN of JPKI application", kept.What);
        Assert.Equal("If the bench may present secrets to this card, say so: --arm 0000-0000-0001 --floor N, where N tries stay left", kept.ToDo);
        Assert.DoesNotContain("31323334", refused.Detail + kept, StringComparison.Ordinal);
        Assert.DoesNotContain("1234", refused.Detail + kept, StringComparison.Ordinal);
    }

    [Fact]
    public void Armed_the_reference_is_selected_again_and_asked_before_the_secret_all_in_one_hold()
    {
        Assert.IsType<Transmission.Answered>(Last(Armed(This, 2), SelectJpki, SelectPin, Verify));
        Assert.Equal(
            ["00 A4 04 0C Lc=10 Le=-", "00 A4 02 0C Lc=2 Le=-", "00 A4 04 0C Lc=10 Le=-", "00 A4 02 0C Lc=2 Le=-", "00 20 00 80 Lc=0 Le=-", "00 20 00 80 Lc=4 Le=-"],
            Sent());
        Assert.Equal([false, false, true, true, true, true], _wire.Entries.Select(entry => entry.IsHeld));
    }

    [Fact]
    public void A_client_that_held_the_card_since_the_selection_keeps_its_rights()
    {
        using var channel = Channel(new(_wire), Armed(This, 2));
        using (channel.Hold())
        {
            Send(channel, SelectJpki, SelectPin, Verify);
        }

        Assert.Equal(["00 A4 04 0C Lc=10 Le=-", "00 A4 02 0C Lc=2 Le=-", "00 20 00 80 Lc=0 Le=-", "00 20 00 80 Lc=4 Le=-"], Sent());
    }

    [Fact]
    public void Another_card_than_the_armed_one_gets_no_secret()
    {
        Last(Armed(Other, 2), SelectJpki, SelectPin, Verify);
        Assert.Equal(InterlockRule.OtherCard, Assert.Single(_kept).Rule);
        Assert.DoesNotContain(_wire.Entries, entry => entry.IsPresentation);
    }

    [Fact]
    public void A_card_that_tells_nothing_of_itself_cannot_be_armed()
    {
        using var channel = new InterlockedChannel(new PaperCard(_wire), CardIdentity.Unknown, Armed(This, 1), new InterlockRules(), _kept.Add, _ => { });
        Send(channel, SelectJpki, SelectPin, Verify);
        Assert.DoesNotContain(_wire.Entries, entry => entry.IsPresentation);
    }

    [Theory]
    [InlineData(3, 2, true)]
    [InlineData(2, 2, false)]
    [InlineData(2, 1, true)]
    [InlineData(1, 1, false)]
    [InlineData(0, 1, false)]
    [InlineData(1, 0, false)]
    public void A_miss_leaves_the_floor_at_least(int left, int floor, bool passes)
    {
        using var channel = Channel(new(_wire) { Tries = StatusWord.WithTriesLeft(left) }, Armed(This, floor));
        Send(channel, SelectJpki, SelectPin, Verify);
        Assert.Equal(passes, _wire.Entries.Exists(entry => entry.IsPresentation));
        Assert.Equal(passes ? [] : [InterlockRule.Floor], _kept.Select(refusal => refusal.Rule));
    }

    [Theory]
    [InlineData(0x9000)]
    [InlineData(0x6984)]
    [InlineData(0x6A88)]
    [InlineData(0x6300)]
    public void A_card_that_does_not_say_how_many_tries_are_left_gets_no_secret(int answer)
    {
        using var channel = Channel(new(_wire) { Tries = new((ushort)answer) }, Armed(This, 1));
        Send(channel, SelectJpki, SelectPin, Verify);
        Assert.Equal(InterlockRule.TriesUnknown, Assert.Single(_kept).Rule);
        Assert.DoesNotContain(_wire.Entries, entry => entry.IsPresentation);
    }

    [Theory]
    [InlineData(true, 0, true)]
    [InlineData(true, 1, true)]
    [InlineData(false, 0, false)]
    [InlineData(false, 1, false)]
    [InlineData(false, 2, true)]
    public void A_sacrificed_card_may_be_locked_by_scenarios_that_lock_and_by_no_other(bool mayLock, int left, bool passes)
    {
        using var channel = Channel(new(_wire) { Tries = StatusWord.WithTriesLeft(left) }, new(null, This, mayLock));
        Send(channel, SelectJpki, SelectPin, Verify);
        Assert.Equal(passes, _wire.Entries.Exists(entry => entry.IsPresentation));
    }

    [Fact]
    public void Another_card_is_not_sacrificed()
    {
        Last(new(null, Other, MayLock: true), SelectJpki, SelectPin, Verify);
        Assert.Equal(InterlockRule.OtherCard, Assert.Single(_kept).Rule);
    }

    [Fact]
    public void Where_other_programs_cannot_be_kept_away_nothing_is_presented()
    {
        using var channel = Channel(new(_wire) { RefusesHold = true }, Armed(This, 1));
        Send(channel, SelectJpki, SelectPin, Verify);
        Assert.Equal(InterlockRule.NotExclusive, Assert.Single(_kept).Rule);
        Assert.DoesNotContain(_wire.Entries, entry => entry.IsPresentation);
    }

    [Theory]
    [InlineData(CardIssuer.Production, false)]
    [InlineData(CardIssuer.Unknown, false)]
    [InlineData(CardIssuer.Test, true)]
    [InlineData(CardIssuer.Bench, true)]
    public void The_number_is_read_and_presented_on_test_cards_alone(CardIssuer issuer, bool passes)
    {
        string[] commands =
        [
            "00A4040C0AD3921000310001010408", "00A4020C020001", "00B0000011", "00B0810011", "00A4020C020014", "002000800C313233343536373839303132", "002000940C313233343536373839303132",
            "00A4040C0AD3921000310001010402", "00A4020C020005", "00B0000000", "00B0850000", "00B2012C00", "002000930C313233343536373839303132",
        ];
        using var channel = new InterlockedChannel(new PaperCard(_wire), new(This, issuer, []), Armed(This, 1), new InterlockRules(), _kept.Add, _ => { });
        using (channel.Hold())
        {
            Send(channel, commands);
        }

        Assert.Equal(passes ? 0 : 8, _kept.Count(refusal => refusal.Rule == InterlockRule.IndividualNumber));
        Assert.Equal(passes, _wire.Entries.Exists(entry => entry.IsPresentation || entry.Command.Ins is 0xB0 or 0xB2));
    }

    [Fact]
    public void An_id_that_is_the_numbers_elsewhere_is_used_only_while_the_application_is_certain()
    {
        using var channel = Channel(new(_wire), InterlockPolicy.Unarmed);
        Send(channel, SelectJpki, "00A4020C020001", "00B0000000");
        Assert.Equal(InterlockRule.IndividualNumber, Assert.Single(_kept).Rule);
        using (channel.Hold())
        {
            Send(channel, SelectJpki, "00A4020C020001", "00B0000000");
        }

        Assert.Single(_kept);
        Assert.Equal("00 B0 00 00 Lc=0 Le=256", Sent()[^1]);
    }

    [Fact]
    public void A_file_selected_while_others_could_act_is_selected_again_before_it_is_read()
    {
        Last(InterlockPolicy.Unarmed, SelectJpki, "00A4020C02000A", "00B0000000");
        Assert.Equal(["00 A4 04 0C Lc=10 Le=-", "00 A4 02 0C Lc=2 Le=-", "00 A4 02 0C Lc=2 Le=-", "00 B0 00 00 Lc=0 Le=256"], Sent());
    }

    [Fact]
    public void A_change_that_cannot_keep_its_rights_is_kept_back()
    {
        Last(Armed(This, 1), SelectJpki, SelectPin, "002401800431323334");
        Assert.Equal(InterlockRule.TargetUnknown, Assert.Single(_kept).Rule);
    }

    private static InterlockPolicy Armed(CardToken token, int floor) => new(new(token, floor), null, MayLock: false);

    private static void Send(InterlockedChannel channel, params string[] commands)
    {
        foreach (var command in commands)
        {
            channel.Transmit(CommandApdu.Parse(Convert.FromHexString(command), out _)!);
        }
    }

    private InterlockedChannel Channel(PaperCard card, InterlockPolicy policy) => new(card, new(This, CardIssuer.Production, []), policy, new InterlockRules(), _kept.Add, _ => { });

    private Transmission Last(InterlockPolicy policy, params string[] commands)
    {
        using var channel = Channel(new(_wire), policy);
        Send(channel, commands[..^1]);
        return channel.Transmit(CommandApdu.Parse(Convert.FromHexString(commands[^1]), out _)!);
    }

    private string[] Sent() => [.. _wire.Entries.Select(entry => entry.Command.ToString())];
}
