using System.Text;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;

namespace Conformance.Harness.Tests.Bench;

/// <summary>A file that is no whole log is told with its line and with what is wrong there.</summary>
public sealed class LogReadingTests
{
    private static readonly string[] Lines =
        Encoding.UTF8.GetString(LogFile.Write(AnyScenario.Header, LogFileTests.LogOf(new CardPlaced("taro"), new TimePassed(2), new CardTaken("taro")))).Split('\n')[..^1];

    [Fact]
    public void The_log_that_is_spoilt_below_is_whole() => Assert.IsType<LogReading.Complete>(Read(Lines));

    [Theory]
    [InlineData(0, "log-opened", "log-begun", "unknown type of line \"log-begun\"")]
    [InlineData(0, "conformance-observation-log", "other-log", "unknown schema \"other-log\"")]
    [InlineData(0, "\"version\":1", "\"version\":2", "version 2 of the schema; this bench reads version 1")]
    [InlineData(0, "\"version\":1,", "", "version (none) of the schema")]
    [InlineData(0, "\"seed\":1", "\"seed\":\"1\"", "$.seed")]
    [InlineData(0, "\"seed\":1,", "", "'seed'")]
    [InlineData(0, "\"language\":\"ja\"", "\"language\":\"?\"", "\"?\" is no code of a language")]
    [InlineData(0, "\"kind\":\"given\"", "\"kind\":\"soon\"", "$.scenario.steps[0].kind")]
    [InlineData(1, "card-placed", "card-eaten", "unknown kind \"card-eaten\"")]
    [InlineData(1, "\"kind\":\"card-placed\",", "", "unknown kind (none)")]
    [InlineData(1, "\"kind\":\"card-placed\"", "\"kind\":\"card-placed\",\"kind\":\"card-placed\"", "no line of a log")]
    [InlineData(1, "\"kind\":\"card-placed\"", "\"kind\":\"card-taken\",\"kind\":\"card-placed\"", "no line of a log")]
    [InlineData(1, "\"type\":\"observed\"", "\"type\":\"log-closed\",\"type\":\"observed\"", "no line of a log")]
    [InlineData(1, "\"what\":{\"kind\":\"card-placed\",\"persona\":\"taro\",\"source\":\"patient\"}", "\"what\":7", "unknown kind (none)")]
    [InlineData(1, ",\"what\":{\"kind\":\"card-placed\",\"persona\":\"taro\",\"source\":\"patient\"}", "", "'what'")]
    [InlineData(1, "\"seq\":1", "\"seq\":2", "sequence number 2 where 1 is due")]
    [InlineData(1, "\"seq\"", "\"Seq\"", "'Seq'")]
    [InlineData(1, "\"seq\":1", "\"seq\":1,\"seq\":1", "'seq'")]
    [InlineData(1, "\"persona\":\"taro\",", "", "'persona'")]
    [InlineData(1, "\"persona\":\"taro\"", "\"persona\":null", "null, where a field without a value is left out")]
    [InlineData(1, "\"persona\":\"taro\"", "\"persona\":\"taro\",\"age\":3", "'age'")]
    [InlineData(1, "\"persona\":\"taro\"", "\"persona\":\"\\ud800\"", "no line of a log")]
    [InlineData(1, "\"type\":\"observed\"", "\"type\":\"\\ud800\"", "no line of a log")]
    [InlineData(1, "\"source\":\"patient\"", "\"source\":\"staff\"", "source \"staff\", where observations of this kind have \"patient\"")]
    [InlineData(1, "2025-03-03T00:00:00Z", "2025-03-03 00:00", "\"at\" is not a time")]
    [InlineData(2, "\"seconds\":2", "\"seconds\":3", null)]
    [InlineData(4, "\"entries\":3", "\"entries\":4", "the closing line counts 4 entries; 3 are there")]
    [InlineData(4, "\"entries\":3", "\"entries\":3,\"mood\":1", "'mood'")]
    public void What_was_changed_is_named_with_its_line(int line, string from, string to, string? why)
    {
        Assert.Contains(from, Lines[line], StringComparison.Ordinal);
        var spoilt = Lines.ToArray();
        spoilt[line] = spoilt[line].Replace(from, to, StringComparison.Ordinal);

        // A line that still says something shows only in the hash that the next line carries.
        Says(Read(spoilt), why is null ? line + 2 : line + 1, why ?? $"\"prev\" is not the SHA-256 of line {line + 1}");
    }

    [Fact]
    public void A_line_that_is_no_JSON_is_named() => Says(Read([Lines[0], "{\"seq\":", .. Lines[1..]]), 2, "no line of a log: ");

    [Fact]
    public void A_line_that_is_no_object_is_named() => Says(Read([Lines[0], "7", .. Lines[1..]]), 2, "unknown type of line (none)");

    [Fact]
    public void A_blank_line_is_no_line_of_a_log() => Says(Read([Lines[0], "", .. Lines[1..]]), 2, "no line of a log: ");

    [Fact]
    public void A_missing_header_is_named() => Says(Read(Lines[1..]), 1, "the header is missing");

    [Fact]
    public void A_second_header_is_named() => Says(Read([Lines[0], Lines[0]]), 2, "a second header");

    [Fact]
    public void A_missing_line_is_named() => Says(Read([Lines[0], Lines[2], .. Lines[3..]]), 2, "sequence number 2 where 1 is due");

    [Fact]
    public void Whatever_stands_behind_the_closing_line_breaks_the_log()
    {
        Says(Read([.. Lines, Lines[1]]), 6, "something stands behind the closing line");
        Says(Read([.. Lines, ""]), 6, "something stands behind the closing line");
        Says(LogFile.Read([.. Bytes(Lines), (byte)' ']), 6, "something stands behind the closing line");
    }

    [Fact]
    public void An_empty_file_is_no_log() => Says(LogFile.Read([]), 1, "the file is empty");

    [Fact]
    public void A_header_that_is_cut_off_is_no_log() => Says(LogFile.Read(Bytes(Lines).AsSpan(0, 40)), 1, "the header is cut off");

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_named() =>
        Says(LogFile.Read([.. Bytes(Lines[..1]), 0x82, 0xA0, (byte)'\n']), 2, "not UTF-8");

    [Fact]
    public void A_log_without_its_closing_line_is_incomplete_and_keeps_what_it_has()
    {
        var read = Assert.IsType<LogReading.Incomplete>(Read(Lines[..3]));
        Assert.Equal((3, null), (read.AfterLine, read.Dropped));
        Assert.Equal(["places the card of taro", "2 s pass"], read.Stored.Log.Entries.Select(entry => entry.What.Describe()));
    }

    [Fact]
    public void A_half_written_line_is_left_out_and_named()
    {
        var whole = Bytes(Lines[..3]);
        var read = Assert.IsType<LogReading.Incomplete>(LogFile.Read([.. whole, .. "{\"type\":\"obs"u8]));
        Assert.Equal((3, "line 4 is cut off after 12 bytes and was left out"), (read.AfterLine, read.Dropped));
        Assert.Equal(2, read.Stored.Log.Entries.Count);
    }

    [Fact]
    public void A_reason_that_quotes_the_file_cannot_steer_a_terminal() =>
        Says(Read([Lines[0].Replace("log-opened", "\\u001b[2J", StringComparison.Ordinal)]), 1, "\"?[2J\"");

    private static LogReading Read(IEnumerable<string> lines) => LogFile.Read(Bytes(lines));

    private static byte[] Bytes(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    private static void Says(LogReading reading, int line, string why)
    {
        var broken = Assert.IsType<LogReading.Broken>(reading);
        Assert.Contains(why, broken.Why, StringComparison.Ordinal);
        Assert.Equal(line, broken.Line);
    }
}
