using System.Text;
using Conformance.Bench;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Transcripts;
using Conformance.Harness.Tests.Bench;
using Conformance.SmartCard;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Harness.Tests.Transcripts;

/// <summary>The file of a transcript: written through, read back, described by its schema.</summary>
public sealed class TranscriptFileTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2025, 3, 3, 0, 0, 0, 250, TimeSpan.Zero);

    private static readonly SchemaCheck Schema = new(File.ReadAllText(
        Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness", "Conformance.Bench", "Transcripts", "transcript.schema.json")));

    private static readonly TranscriptEntry[] Everything =
    [
        new TranscriptEntry.Occurrence(At, CardEvent.Inserted, null, "taro"),
        new TranscriptEntry.Occurrence(At, CardEvent.PoweredOn, "3BE000FF8131FE4514", null),
        new TranscriptEntry.Exchange(
            At,
            new("00A4020C", "0018", 2, null, null, new("SELECT", "公的個人認証AP", "0018 利用者証明用電子証明書暗証番号")),
            new(null, 0, null, "9000", "done"),
            null),
        new TranscriptEntry.Exchange(At, new("00B00000", null, 0, 256, null, new("READ BINARY", null, null, 0)), new("3082", 2, null, "9000", "done"), null),
        new TranscriptEntry.Exchange(At, new("00B20104", null, 0, 256, null, new("READ RECORD", null, null, null, 1)), new(null, 2, new string('a', 32), "9000", "done"), null),
        new TranscriptEntry.Exchange(At, new("00CA5F51", null, 0, 256, null, new("GET DATA", DataObject: "5F51")), null, new(TransportFaultKind.CardMute, 7)),
        new TranscriptEntry.Exchange(At, new("0020", null, 0, null, "a command has four bytes", new("(not a command)")), new(null, 0, null, "6700", "wrong length"), null),
        .. Enum.GetValues<TransportFaultKind>().Select(kind => new TranscriptEntry.Exchange(At, new("00840000", null, 0, 8, null, new("GET CHALLENGE")), null, new(kind, 0))),
        .. Enum.GetValues<CardEvent>().Select(what => new TranscriptEntry.Occurrence(At, what, null, null)),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    private string FilePath => Path.Combine(_folder, "transcript.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_written_is_read_back()
    {
        var read = Assert.IsType<TranscriptReading.Complete>(TranscriptFile.Read(Write(close: true))).Transcript;
        Assert.Equal(new("build", CardOrigin.Simulated, "taro", "in-process", "0123abcd"), read.Header);
        Assert.Equal(Everything, read.Entries);
    }

    [Fact]
    public void Every_line_fits_the_schema() => Assert.All(Lines(), line => Assert.Empty(Schema.Faults(line)));

    [Theory]
    [InlineData("\"header\":\"00A4020C\"", "\"header\":\"00a4\"")]
    [InlineData("\"seq\":3", "\"seq\":0")]
    [InlineData("\"9000\"", "\"90\"")]
    [InlineData("\"instruction\"", "\"instructions\"")]
    public void A_line_that_the_reader_refuses_does_not_fit_the_schema(string from, string to)
    {
        var lines = Lines();
        var changed = lines[3].Replace(from, to, StringComparison.Ordinal);
        Assert.NotEmpty(Schema.Faults(changed));
        Assert.Equal(4, Assert.IsType<TranscriptReading.Broken>(TranscriptFile.Read(Joined(lines, 3, changed))).Line);
    }

    [Fact]
    public void Every_line_is_in_the_file_before_the_next_thing_happens()
    {
        using var sink = Sink();
        sink.Append(Everything[0]);
        Assert.Equal(2, File.ReadAllText(FilePath).Count(character => character == '\n'));
    }

    [Fact]
    public void A_file_that_was_not_written_to_its_end_is_told_by_the_line()
    {
        var half = Write(close: false);
        var broken = Assert.IsType<TranscriptReading.Broken>(TranscriptFile.Read(half));
        Assert.Equal((Everything.Length + 2, "the transcript ends without its closing line: it was not written to its end"), (broken.Line, broken.Why));
        broken = Assert.IsType<TranscriptReading.Broken>(TranscriptFile.Read(half.AsSpan(0, half.Length - 5)));
        Assert.Equal(Everything.Length + 1, broken.Line);
        Assert.StartsWith("the line is cut off after ", broken.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "{}", "the header is missing: this is no transcript")]
    [InlineData(0, """{"type":"transcript-opened","schema":"other"}""", "unknown schema \"other\"")]
    [InlineData(0, """{"type":"transcript-opened","schema":"conformance-transcript","version":2}""", "version 2 of the schema; this bench reads version 1")]
    [InlineData(1, """{"type":"transcript-closed","entries":0}""", "something stands behind the closing line")]
    [InlineData(1, """{"type":"transcript-closed","entries":1}""", "the closing line counts 1 entries; 0 are there")]
    [InlineData(1, """{"type":"event","seq":2,"at":"2025-03-03T00:00:00Z","event":"removed"}""", "sequence number 2 where 1 is due")]
    [InlineData(1, """{"type":"event","seq":1,"at":"yesterday","event":"removed"}""", "\"at\" is not a time such as 2025-03-03T00:00:00Z")]
    [InlineData(1, """{"type":"event","seq":1,"at":"2025-03-03T00:00:00Z","event":"removed","atr":"3"}""", "the atr is no upper-case hexadecimal")]
    [InlineData(1, """{"type":"exchange","seq":1,"at":"2025-03-03T00:00:00Z","command":{"header":"00840000","length":0,"meaning":{"instruction":"x"}}}""", "an exchange has an answer or a fault, and not both")]
    [InlineData(1, """{"type":"exchange","seq":1,"at":"2025-03-03T00:00:00Z","command":{"header":"00840000","data":"00","length":2,"meaning":{"instruction":"x"}},"fault":{"kind":"other","nativeCode":0}}""", "the data of the command has 1 bytes where 2 are due")]
    public void What_is_no_transcript_is_told_by_line_and_reason(int index, string line, string why)
    {
        var broken = Assert.IsType<TranscriptReading.Broken>(TranscriptFile.Read(Joined(Lines(), index, line)));
        Assert.Contains(why, broken.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1, "the file is empty")]
    [InlineData("no json\n", 1, "no line of a transcript")]
    [InlineData("{\"type\":\"transcript-opened\"", 1, "the line is cut off after 27 bytes")]
    public void Other_files_are_no_transcripts(string text, int line, string why)
    {
        var broken = Assert.IsType<TranscriptReading.Broken>(TranscriptFile.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(line, broken.Line);
        Assert.Contains(why, broken.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_made_or_read_is_named()
    {
        Assert.Contains("/nonexistent/t", Assert.Throws<BenchFaultException>(() => TranscriptFile.Load("/nonexistent/t")).What, StringComparison.Ordinal);
        Assert.Contains("/nonexistent/t", Assert.Throws<BenchFaultException>(() => TranscriptFileSink.Create("/nonexistent/t", Header)).What, StringComparison.Ordinal);
    }

    private static TranscriptHeader Header => new("build", CardOrigin.Simulated, "taro", "in-process", "0123abcd");

    private TranscriptFileSink Sink() => TranscriptFileSink.Create(FilePath, Header);

    private byte[] Write(bool close)
    {
        using (var sink = Sink())
        {
            foreach (var entry in Everything)
            {
                sink.Append(entry);
            }

            if (close)
            {
                sink.Close();
            }
        }

        return File.ReadAllBytes(FilePath);
    }

    private string[] Lines() => Encoding.UTF8.GetString(Write(close: true)).Split('\n')[..^1];

    private static byte[] Joined(string[] lines, int index, string changed)
    {
        lines[index] = changed;
        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }
}
