using Conformance.CardSimulator;
using Conformance.CardSimulator.Faults;
using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.CardSimulator.Faults;

/// <summary>Each fault through an ordinary channel, in process; behind vpcd see VpcdLinkTests.</summary>
public sealed class FaultyChipTests
{
    private const string Query = "00200098";
    private const string RightPin = "0020009804" + TestPersona.PinHex;
    private const string WrongPin = "002000980430303030";
    private const string FirstBytes = "00B08A0004";

    private readonly MyNumberCard _card = MyNumberCardFactory.Create(TestPersona.Plain, new(), new Random(1));
    private readonly MyNumberCard _other = MyNumberCardFactory.Create(TestPersona.Plain, new() { AuthenticationTriesLeft = 1 }, new Random(1));
    private readonly List<TimeSpan> _passed = [];

    [Fact]
    public void A_card_that_is_pulled_is_gone_and_did_not_carry_the_command_out()
    {
        var slot = Slot(new PlannedFault.Pulled(2));
        var channel = Open(slot);
        Assert.Equal("9000", Send(channel, TestCard.SelectJpki));
        Assert.Equal("CardRemoved", Send(channel, WrongPin));
        Assert.Equal("CardRemoved", Send(channel, WrongPin));
        Assert.False(slot.IsCardPresent);
        Assert.Equal(3, _card.AuthenticationTriesLeft);
    }

    [Fact]
    public void After_a_swap_the_other_card_lies_there()
    {
        var slot = Slot(new PlannedFault.Swapped(2, "other"));
        var channel = Open(slot);
        Send(channel, TestCard.SelectJpki);
        Assert.Equal("CardRemoved", Send(channel, Query));
        Assert.True(slot.IsCardPresent);
        channel = Open(slot);
        Send(channel, TestCard.SelectJpki);
        Assert.Equal("63C1", Send(channel, Query));
        Assert.False(_card.IsPowered);
    }

    [Fact]
    public void A_mute_card_says_nothing_until_it_is_powered_again()
    {
        var slot = Slot(new PlannedFault.Mute(2));
        var channel = Open(slot);
        Send(channel, TestCard.SelectJpki);
        Assert.Equal(["CardMute", "CardMute"], [Send(channel, Query), Send(channel, TestCard.SelectJpki)]);
        Assert.Equal("9000", Send(Open(slot), TestCard.SelectJpki));
    }

    [Fact]
    public void A_reset_loses_what_was_selected_and_verified()
    {
        var channel = Open(Slot(new PlannedFault.Reset(3)));
        Send(channel, TestCard.SelectJpki);
        Send(channel, RightPin);
        Assert.Equal("6A88", Send(channel, Query));
    }

    [Theory]
    [InlineData(-3, 1)]
    [InlineData(-9, 0)]
    [InlineData(4, 8)]
    public void A_wrong_length_is_one_of_the_data_and_the_trailer_stays(int by, int length)
    {
        var channel = Open(Slot(new PlannedFault.WrongLength(2, by)));
        Send(channel, TestCard.SelectJpki);
        var answer = Send(channel, FirstBytes);
        Assert.Equal((length, "9000"), ((answer.Length / 2) - 2, answer[^4..]));
        Assert.StartsWith("3082"[..Math.Min(4, 2 * length)], answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_status_word_keeps_the_data()
    {
        var channel = Open(Slot(new PlannedFault.WrongStatus(2, "6F12")));
        Send(channel, TestCard.SelectJpki);
        var answer = Send(channel, FirstBytes);
        Assert.Equal((12, "3082", "6F12"), (answer.Length, answer[..4], answer[^4..]));
    }

    [Fact]
    public void A_bit_error_flips_one_bit_and_the_same_seed_flips_the_same()
    {
        string Read(params PlannedFault[] faults)
        {
            var channel = Open(Slot(faults));
            Send(channel, TestCard.SelectJpki);
            return Send(channel, FirstBytes);
        }

        var (right, wrong) = (Convert.FromHexString(Read()), Convert.FromHexString(Read(new PlannedFault.BitError(2))));
        Assert.Equal(1, right.Zip(wrong).Sum(pair => int.PopCount(pair.First ^ pair.Second)));
        Assert.Equal(wrong, Convert.FromHexString(Read(new PlannedFault.BitError(2))));
    }

    [Fact]
    public void Late_answers_let_their_time_pass()
    {
        var channel = Open(Slot(new PlannedFault.Slow(2, 500), new PlannedFault.WaitingTimeExtension(3, 2, 1000)));
        Assert.Equal(["9000", "63C3", "63C3"], [Send(channel, TestCard.SelectJpki), Send(channel, Query), Send(channel, Query)]);
        Assert.Equal([TimeSpan.FromMilliseconds(500), TimeSpan.FromMilliseconds(2500)], _passed);
    }

    [Theory]
    [InlineData(WrongPin)]
    [InlineData(RightPin)]
    public void Power_that_is_lost_behind_the_counters_write_costs_a_try_whatever_was_presented(string presented)
    {
        var slot = Slot(new PlannedFault.PowerLoss(1));
        var channel = Open(slot);
        Send(channel, TestCard.SelectJpki);
        Assert.Equal("CardMute", Send(channel, presented));
        channel = Open(slot);
        Send(channel, TestCard.SelectJpki);
        Assert.Equal("63C2", Send(channel, Query));
        Assert.Equal("9000", Send(channel, RightPin));
        Assert.Equal("63C3", Send(channel, Query));
    }

    [Fact]
    public void What_never_happened_is_known()
    {
        var chip = new FaultyChip(_card, Plan(new PlannedFault.BitError(1), new PlannedFault.Mute(9)));
        chip.PowerOn();
        chip.React(Convert.FromHexString(TestCard.SelectJpki), new byte[ChipReaction.LongestAnswer]);
        Assert.Equal([new PlannedFault.BitError(1)], chip.Acted);
    }

    [Fact]
    public void Each_fault_is_told_once_before_its_answer()
    {
        var told = new List<PlannedFault>();
        var chip = new FaultyChip(_card, Plan(new PlannedFault.Slow(1, 10), new PlannedFault.WrongStatus(2, "6F00")), happened: told.Add);
        chip.PowerOn();
        for (var command = 0; command < 3; command++)
        {
            chip.React(Convert.FromHexString(TestCard.SelectJpki), new byte[ChipReaction.LongestAnswer]);
        }

        Assert.Equal(["slow", "wrong-status"], told.Select(fault => fault.Word));
    }

    [Fact]
    public void Use_of_the_key_without_a_PIN_is_permitted_to_the_card_that_lies_there()
    {
        const string Sign = "802A009701AA00";
        var chip = new FaultyChip(_card, Plan(new PlannedFault.Swapped(1, "other")), _other);
        chip.PowerOn();
        chip.React(Convert.FromHexString(TestCard.SelectJpki), new byte[ChipReaction.LongestAnswer]);
        chip.PowerOn();
        _other.Send(TestCard.SelectJpki);
        chip.Permit();
        _card.PowerOn();
        _card.Send(TestCard.SelectJpki);
        Assert.EndsWith("9000", _other.Send(Sign), StringComparison.Ordinal);
        Assert.Equal("6982", _card.Send(Sign));
    }

    [Theory]
    [InlineData("bit-error")]
    [InlineData("long-answer")]
    [InlineData("mute")]
    [InlineData("power-loss-in-verify")]
    [InlineData("pulled-while-reading")]
    [InlineData("reset-in-transaction")]
    [InlineData("slow")]
    [InlineData("swapped")]
    [InlineData("waiting-time-extension")]
    [InlineData("wrong-status")]
    public void A_fault_is_called_as_in_its_file(string plan)
    {
        var file = Path.Combine(Authority.FixtureFolders.CardPlans, plan + ".json");
        var fault = Assert.Single(Assert.IsType<FaultPlanReading.Accepted>(FaultPlanFile.Read(file)).Plan.Faults);
        Assert.Contains($"\"fault\": \"{fault.Word}\"", File.ReadAllText(file), StringComparison.Ordinal);
    }

    private static FaultPlan Plan(params PlannedFault[] faults) => new("plan", "a test", 7, faults);

    private SimulatedSlot Slot(params PlannedFault[] faults)
    {
        var slot = new SimulatedSlot("slot", _passed.Add);
        slot.Insert(new FaultyChip(_card, Plan(faults), _other));
        return slot;
    }

    private static ICardChannel Open(SimulatedSlot slot) => Assert.IsType<CardConnection.Opened>(slot.Connect()).Channel;

    /// <summary>The answer in hexadecimal, or the kind of fault.</summary>
    private static string Send(ICardChannel channel, string command) => channel.Transmit(CommandApdu.Parse(Convert.FromHexString(command), out _)!) switch
    {
        Transmission.Answered(var response) => Convert.ToHexString(response.ToBytes()),
        Transmission.Failed(var fault) => fault.Kind.ToString(),
        _ => throw new InvalidOperationException("a transmission is answered or failed"),
    };
}
