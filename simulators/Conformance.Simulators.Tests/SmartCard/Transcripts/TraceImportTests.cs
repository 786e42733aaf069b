using Conformance.SmartCard.Transcripts;
using Conformance.SmartCard.Transcripts.Importing;

namespace Conformance.Simulators.Tests.SmartCard.Transcripts;

public sealed class TraceImportTests
{
    /// <summary>Lines of pcscd 1.9.9, started with --foreground --debug --apdu, as pkcs15-tool verified an invented PIN.</summary>
    private const string Pcscd = """
        00000000 debuglog.c:390:DebugLogSetLevel() debug level=debug
        00000004 Card ATR: 3B E0 00 FF 81 31 FE 45 14 
        00000003 APDU: 00 A4 04 0C 0A D3 92 F0 00 26 01 00 00 00 01 
        00005499 SW: 90 00 
        00000018 winscard.c:1657:SCardTransmit() Send Protocol: T=1
        00000003 APDU: 00 A4 02 0C 02 00 18 
        00001310 SW: 90 00 
        00000002 APDU: 00 20 00 80 04 38 32 36 34 
        00001388 SW: 90 00 
        """;

    private readonly TranscriptEntries _entries = new();

    [Fact]
    public void A_log_of_pcscd_becomes_a_transcript_with_its_times_and_without_the_PIN()
    {
        Assert.Equal(new TraceReading.Imported(3), Read(Pcscd));
        var entries = _entries.All;
        Assert.Equal("3BE000FF8131FE4514", ((TranscriptEntry.Occurrence)entries[0]).Atr);
        var verify = (TranscriptEntry.Exchange)entries[3];
        Assert.Equal(("VERIFY", "0018 利用者証明用電子証明書暗証番号"), (verify.Command.Meaning.Instruction, verify.Command.Meaning.File));
        Assert.Equal((null, 4, "9000"), (verify.Command.Data, verify.Command.Length, verify.Answer!.Status));
        Assert.Equal(DateTimeOffset.UnixEpoch + TimeSpan.FromMicroseconds(4 + 3 + 5499 + 18 + 3 + 1310 + 2 + 1388), verify.At);
    }

    [Fact]
    public void A_command_that_pcscd_got_no_answer_to_is_one_without_answer()
    {
        Assert.Equal(new TraceReading.Imported(2), Read("00000001 APDU: 00 84 00 00 08 \n00000001 SW: \n00000001 APDU: 00 84 00 00 08 \n"));
        Assert.All(_entries.All, entry => Assert.Null(((TranscriptEntry.Exchange)entry).Answer));
    }

    [Theory]
    [InlineData("> 00A4040C0AD392F000260100000001\n< 9000\n# a remark\n\n> 00 84 00 00 02 ; another\n< 01:02:90:00\n")]
    [InlineData("00A4040C0AD392F000260100000001\r\n9000\r\n0084000002\r\n01029000")]
    [InlineData("ATR: 3BE000FF8131FE4514\n>00A4040C0AD392F000260100000001\n<9000\n>0084000002\n<01029000")]
    public void Plain_hexadecimal_is_marked_or_in_turn(string trace)
    {
        Assert.Equal(new TraceReading.Imported(2), Read(trace));
        Assert.Equal("0102", ((TranscriptEntry.Exchange)_entries.All[^1]).Answer!.Data);
    }

    [Theory]
    [InlineData("> 00A4\n< 90 0\n", "2: an odd number of hexadecimal digits")]
    [InlineData("> 00A4\n< 9O00\n", "2: a character that is no hexadecimal digit")]
    [InlineData("> 00A4\n9000\n", "2: neither > nor <, where lines before have one")]
    [InlineData("00A4\n< 9000\n", "2: marked with > or <, where lines before have no mark")]
    [InlineData("< 9000\n", "1: an answer to no command")]
    [InlineData("> 00A4\n< 9000\n< 9000\n", "3: an answer to no command")]
    [InlineData("> 00A4\n< 90\n", "2: an answer of one byte: a status word has two")]
    [InlineData("ATR: 3B\n> 00\n", "1: an answer to reset has 2 to 33 bytes")]
    [InlineData(">\n< 9000\n", "1: no bytes")]
    [InlineData("# nothing\n", "1: no command is in it")]
    [InlineData("", "1: no command is in it")]
    [InlineData("00000001 APDU: 00 A4 0\n", "1: an odd number of hexadecimal digits")]
    [InlineData("00000001 SW: 90 00 \n", "1: an answer to no command")]
    public void What_cannot_be_read_is_told_by_its_line_and_nothing_is_recorded(string trace, string told)
    {
        var refused = Assert.IsType<TraceReading.Refused>(Read(trace));
        Assert.Contains(told, refused.Faults.Select(fault => $"{fault.Line}: {fault.What}"));
        Assert.All(refused.Faults, fault => Assert.NotEqual("", fault.Hint));
        Assert.Empty(_entries.All);
    }

    [Fact]
    public void Every_line_that_cannot_be_read_is_told() =>
        Assert.Equal([1, 4], Assert.IsType<TraceReading.Refused>(Read("> xx\n< 9000\n> 00A4\n< 9\n")).Faults.Select(fault => fault.Line));

    [Fact]
    public void A_log_without_commands_is_refused_when_it_is_said_to_be_of_pcscd() =>
        Assert.Equal("start pcscd with --apdu and take its whole log", Assert.Single(Assert.IsType<TraceReading.Refused>(Read("00000000 no command\n", TraceFormat.Pcscd)).Faults).Hint);

    private TraceReading Read(string trace, TraceFormat format = TraceFormat.Auto) =>
        TraceImport.Read(trace, format, _entries, new Masking(CardOrigin.Physical, new byte[16]));
}
