using Conformance.CardSimulator;
using Conformance.CardSimulator.Faults;
using Conformance.SmartCard;
using Conformance.SmartCard.Transcripts;
using Conformance.Simulators.Tests.CardSimulator;

namespace Conformance.Simulators.Tests.SmartCard.Transcripts;

/// <summary>What is recorded at the reader's contacts and what is recorded by whoever uses the reader.</summary>
public sealed class RecordingChipTests
{
    private readonly TranscriptEntries _entries = new();
    private readonly TranscriptRecorder _recorder;
    private readonly MyNumberCard _card = MyNumberCardFactory.Create(TestPersona.Plain, new(), new Random(1));

    public RecordingChipTests() => _recorder = new(_entries, new Masking(CardOrigin.Simulated, new byte[16]), new StandingClock());

    [Fact]
    public void Power_commands_and_silence_are_recorded_at_the_contacts()
    {
        var chip = new RecordingChip(new FaultyChip(_card, new("plan", "a test", 1, [new PlannedFault.Mute(2), new PlannedFault.Pulled(4)])), _recorder);
        chip.PowerOff();
        chip.PowerOn();
        React(chip, TestCard.SelectJpki);
        React(chip, "00200098");
        chip.Reset();
        React(chip, TestCard.SelectJpki);
        React(chip, "00200098");
        chip.PowerOff();
        Assert.Equal(
            ["PoweredOn", "9000", "CardMute", "Reset", "9000", "CardRemoved", "Removed"],
            _entries.All.Select(Words));
    }

    [Fact]
    public void A_reader_records_what_goes_through_it_and_nothing_when_there_is_no_card()
    {
        var slot = new SimulatedSlot("slot");
        var reader = new RecordingReader(slot, _recorder);
        Assert.IsType<CardConnection.Failed>(reader.Connect());
        slot.Insert(_card);
        var channel = Assert.IsType<CardConnection.Opened>(reader.Connect()).Channel;
        channel.Transmit(CommandApdu.Parse(Convert.FromHexString(TestCard.SelectJpki), out _)!);
        slot.Remove();
        channel.Transmit(CommandApdu.Parse(Convert.FromHexString("00200098"), out _)!);
        channel.Dispose();
        Assert.Equal(["PoweredOn", "9000", "CardRemoved", "PoweredOff"], _entries.All.Select(Words));
    }

    private static void React(RecordingChip chip, string command) => chip.React(Convert.FromHexString(command), new byte[ChipReaction.LongestAnswer]);

    private static string Words(TranscriptEntry entry) => entry switch
    {
        TranscriptEntry.Exchange { Answer: { } answer } => answer.Status,
        TranscriptEntry.Exchange { Fault: { } fault } => fault.Kind.ToString(),
        TranscriptEntry.Occurrence occurrence => occurrence.Event.ToString(),
        _ => throw new InvalidOperationException("an entry is an exchange or an occurrence"),
    };
}
