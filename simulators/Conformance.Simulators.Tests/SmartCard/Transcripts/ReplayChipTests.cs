using Conformance.CardSimulator;
using Conformance.SmartCard;
using Conformance.SmartCard.Transcripts;
using Conformance.SmartCard.Transcripts.Replay;

namespace Conformance.Simulators.Tests.SmartCard.Transcripts;

public sealed class ReplayChipTests
{
    private readonly List<Deviation> _deviations = [];

    private readonly Recording _recorded = new Recording().PoweredOn()
        .Exchange("00A4040C0A D392F000260100000001", "9000")
        .Exchange("00A4020C02 0018", "9000")
        .Exchange("00200080 04 31323334", "63C2")
        .Exchange("00B08B0002", "3082 9000");

    [Fact]
    public void The_recorded_commands_get_the_recorded_answers_through_an_ordinary_channel()
    {
        using var channel = Channel(_recorded.Transcript, out var chip);
        Assert.Equal("3BE000FF8131FE4514", Convert.ToHexString(channel.Atr.Span));
        Assert.Equal("9000", Send(channel, "00A4040C0A D392F000260100000001"));
        Assert.Equal("9000", Send(channel, "00A4020C02 0018"));
        Assert.Equal("63C2", Send(channel, "00200080 04 39393939"));
        Assert.Equal("30829000", Send(channel, "00B08B0002"));
        Assert.True(chip.IsFinished);
        Assert.Empty(_deviations);
    }

    [Theory]
    [InlineData("00A4040C0A D392F000260100000002", "other data")]
    [InlineData("00A4040C07 D392F000260100", "another length of data")]
    [InlineData("00A4040C0A D392F000260100000001 00", "another Le")]
    [InlineData("00CA004200", "another header")]
    [InlineData("00A4040C0A01", "no command: Lc says 10 bytes of data, 1 bytes follow")]
    public void A_command_that_is_not_due_gets_6F00_and_is_told_and_the_place_stays(string command, string why)
    {
        using var channel = Channel(_recorded.Transcript, out var chip);
        Assert.Equal("6F00", React(chip, command));
        var deviation = Assert.Single(_deviations);
        Assert.Equal((why, 2), (deviation.Why, deviation.Expected!.Number));
        Assert.Equal("9000", Send(channel, "00A4040C0A D392F000260100000001"));
    }

    [Fact]
    public void A_PIN_of_another_length_is_not_the_recorded_command_and_is_not_told()
    {
        using var channel = Channel(_recorded.Transcript, out _);
        Send(channel, "00A4040C0A D392F000260100000001");
        Send(channel, "00A4020C02 0018");
        Assert.Equal("6F00", Send(channel, "00200080 05 3939393939"));
        Assert.Equal("00 20 00 80 Lc=5 Le=-", Assert.Single(_deviations).Received);
    }

    [Fact]
    public void Behind_the_end_there_is_nothing_to_expect()
    {
        using var channel = Channel(new Recording().PoweredOn().Exchange("00840000 08", "0102030405060708 9000").Transcript, out _);
        Send(channel, "00840000 08");
        Assert.Equal("6F00", Send(channel, "00840000 08"));
        Assert.Null(Assert.Single(_deviations).Expected);
    }

    [Fact]
    public void Where_the_card_did_not_answer_it_does_not_again()
    {
        using var channel = Channel(new Recording().PoweredOn().Unanswered("00840000 08").Transcript, out _);
        var failed = Assert.IsType<Transmission.Failed>(channel.Transmit(new(0x00, 0x84, 0x00, 0x00, expected: 8)));
        Assert.Equal(TransportFaultKind.CardRemoved, failed.Fault.Kind);
    }

    [Fact]
    public void A_masked_answer_is_refused_at_load_with_its_line()
    {
        _recorded.Exchange("00A4040C0A D3921000310001010408", "9000").Exchange("00B0810011", "FF100C 313233343536373839303132 FFFF 9000");
        var refused = Assert.IsType<ReplayLoading.Refused>(ReplayScript.Load(_recorded.Transcript));
        Assert.Equal(8, refused.Line);
        Assert.StartsWith("the answer of 17 bytes is masked and cannot be played back: 00B08100", refused.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_transcript_of_nothing_or_of_two_cards_is_refused()
    {
        Assert.Equal("no command was recorded", Assert.IsType<ReplayLoading.Refused>(ReplayScript.Load(new Recording().PoweredOn().Transcript)).Why);
        _recorded.Recorder.PoweredOn(Recording.Bytes("3B00"));
        Assert.StartsWith("it is of more than one card", Assert.IsType<ReplayLoading.Refused>(ReplayScript.Load(_recorded.Transcript)).Why, StringComparison.Ordinal);
    }

    private ICardChannel Channel(Transcript transcript, out ReplayChip chip)
    {
        chip = new(Assert.IsType<ReplayLoading.Loaded>(ReplayScript.Load(transcript)).Script, _deviations.Add);
        var slot = new SimulatedSlot("slot");
        slot.Insert(chip);
        return Assert.IsType<CardConnection.Opened>(slot.Connect()).Channel;
    }

    private static string React(ReplayChip chip, string command)
    {
        var answer = new byte[ChipReaction.LongestAnswer];
        return Convert.ToHexString(answer, 0, chip.React(Recording.Bytes(command), answer).Length);
    }

    private static string Send(ICardChannel channel, string command) =>
        Convert.ToHexString(Assert.IsType<Transmission.Answered>(channel.Transmit(CommandApdu.Parse(Recording.Bytes(command), out _)!)).Response.ToBytes());
}
