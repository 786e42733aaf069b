using System.Text.Json;
using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance transcript, and the transcripts that a run leaves.</summary>
public sealed class TranscriptCommandTests : IDisposable
{
    private const string Session = """
        # a reception, as somebody else's tool wrote it down
        > 00A4040C0AD392F000260100000001
        < 9000
        > 00A4020C020018
        < 9000
        > 002000800438323634
        < 9000
        > 00A4020C020017
        < 9000
        > 802A00800430313233 00
        < 0102 9000
        """;

    private readonly CommandLine _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_run_leaves_a_transcript_of_each_scenario_beside_its_log_and_none_of_an_earlier_run()
    {
        await _program.RunScenariosAsync("--repeat", "2", "By face, with consent to everything");
        await _program.RunScenariosAsync("By face, with consent to everything");
        var transcript = Assert.Single(Directory.GetFiles(Path.Combine(_program.Results, "transcripts")));
        Assert.Equal(Path.GetFileName(Assert.Single(Directory.GetFiles(Path.Combine(_program.Results, "logs")))), Path.GetFileName(transcript));
        (await _program.RunAsync("transcript", "show", "--data", transcript)).MustExitWith(0)
            .MustPrint("card taro (simulated), binding in-process", "card inserted: taro", "power on, ATR ", "SELECT 公的個人認証AP", "COMPUTE DIGITAL SIGNATURE", "> D392F000260100000001", "power off");
    }

    [Fact]
    public async Task A_difference_is_told_and_has_exit_code_1()
    {
        var (first, second) = (await ImportedAsync("first", Session), await ImportedAsync("second", Session.Replace("< 0102 9000", "< 6982", StringComparison.Ordinal)));
        (await _program.RunAsync("transcript", "diff", first, first)).MustExitWith(0).MustPrint("no difference in 5 exchanges");
        (await _program.RunAsync("transcript", "diff", first, second)).MustExitWith(1)
            .MustPrint("line 6 / line 6: 802A0080", "  trailer: 9000 (done) / 6982 (security status not satisfied); length: 2 / 0 bytes", "1 exchanges differ");
    }

    [Fact]
    public async Task An_imported_session_is_judged_by_what_commands_and_answers_show()
    {
        var judged = (await _program.RunAsync("judge", await LogOfAsync(Session))).MustExitWith(0);
        judged.MustPrint("\"title\": \"A recorded session\"", "\"check\": \"number-untouched\"", "\"verdict\": \"passed\"", "\"verdict\": \"not-observable\"", "the device does not offer ");
        Assert.DoesNotContain("38323634", File.ReadAllText(Log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_PIN_that_was_sent_to_its_own_file_passes_from_commands_and_answers_alone()
    {
        var finding = await FindingAsync(Session, "pin-to-authentication-file", 0);
        Assert.Equal(("passed", "1 VERIFY, each against EF 0018"), (finding.GetProperty("verdict").GetString(), finding.GetProperty("seen").GetString()));
    }

    [Fact]
    public async Task A_PIN_that_was_sent_to_the_file_of_the_signature_password_fails_and_the_reader_is_told_what_to_do()
    {
        var finding = await FindingAsync(Session.Replace("00A4020C020018", "00A4020C02001B", StringComparison.Ordinal), "pin-to-authentication-file", 1);
        Assert.Equal(
            ("failed", "VERIFY against EF 001B of D392F000260100000001", "device"),
            (finding.GetProperty("verdict").GetString(), finding.GetProperty("seen").GetString(), finding.GetProperty("owner").GetString()));
        Assert.StartsWith("Select EF 0018 of the JPKI application", finding.GetProperty("remedy").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_in_which_no_PIN_was_presented_is_not_asked_where_it_went()
    {
        const string byFace = """
            > 00A4040C0AD3921000310001010402
            < 9000
            > 002000920E3535303231373230333532323835
            < 9000
            > 00A4040C0AD392F000260100000001
            < 9000
            > 00A4020C020017
            < 9000
            > 802A00800430313233 00
            < 0102 9000
            """;
        var judged = (await _program.RunAsync("judge", await LogOfAsync(byFace))).MustExitWith(0);
        judged.MustPrint("\"title\": \"A recorded session without a PIN\"", "\"check\": \"number-untouched\"");
        Assert.DoesNotContain("pin-to-authentication-file", judged.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_reached_for_the_individual_number_fails_and_the_log_has_nothing_of_it()
    {
        var log = await LogOfAsync(Session + "\n> 00A4040C0AD3921000310001010408\n< 9000\n> 00B0810011\n< FF100C313233343536373839303132FFFF9000\n");
        (await _program.RunAsync("judge", log)).MustExitWith(1).MustPrint("\"check\": \"number-untouched\"", "\"verdict\": \"failed\"");
        Assert.DoesNotContain("313233343536373839303132", File.ReadAllText(log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_line_that_cannot_be_read_is_named_and_nothing_is_written()
    {
        var trace = _program.Trace("> 00A4\n< 9\n< 9000\n> 12 xx\n");
        (await _program.RunAsync("transcript", "import", trace, "--out", Log)).MustExitWith(2)
            .MustPrint($"{trace}, line 2: an odd number of hexadecimal digits", $"{trace}, line 3: an answer to no command", $"{trace}, line 4: a character that is no hexadecimal digit", "hint: ");
        Assert.False(File.Exists(Log));
    }

    [Fact]
    public async Task Of_a_file_of_another_kind_the_first_ten_lines_are_told()
    {
        var trace = _program.Trace(string.Concat(Enumerable.Repeat("neither\n", 30)));
        var outcome = (await _program.RunAsync("transcript", "import", trace, "--out", Log)).MustExitWith(2)
            .MustPrint($"{trace}, line 10: ", $"{trace}: 20 more lines like these");
        Assert.DoesNotContain("line 11", outcome.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transcript_of_the_bench_is_brought_in_like_any_other_trace()
    {
        var transcript = await ImportedAsync("own", Session);
        var log = Path.Combine(_program.Folder, "own.jsonl");
        (await _program.RunAsync("transcript", "import", transcript, "--out", log)).MustExitWith(0);
        Assert.Equal(await File.ReadAllTextAsync(Log), await File.ReadAllTextAsync(log));
    }

    [Theory]
    [InlineData(3, "--out", "transcript", "import", "trace")]
    [InlineData(3, "--format", "transcript", "import", "trace", "--out", "log", "--format", "wireshark")]
    [InlineData(2, "/nonexistent", "transcript", "import", "/nonexistent", "--out", "log")]
    [InlineData(2, "/nonexistent", "transcript", "show", "/nonexistent")]
    [InlineData(2, "/nonexistent", "transcript", "replay", "/nonexistent")]
    [InlineData(3, "are of one card", "card", "insert", "taro", "hanako", "--transcript", "t")]
    [InlineData(3, "contact-6", "card", "insert", "taro", "--atr", "contact-6")]
    [InlineData(2, "there is no plan of the name \"nonsense\"", "card", "insert", "taro", "--plan", "nonsense")]
    [InlineData(3, "--mask-key needs --transcript", "card", "insert", "taro", "--mask-key", "k")]
    [InlineData(2, "/nonexistent", "card", "insert", "taro", "--transcript", "t", "--mask-key", "/nonexistent")]
    public async Task What_is_wrong_is_named(int code, string named, params string[] arguments) =>
        (await _program.RunAsync(arguments)).MustExitWith(code).MustPrint(named, "hint: ");

    [Fact]
    public async Task A_transcript_with_a_masked_answer_cannot_be_played_back_and_its_line_is_told()
    {
        var transcript = await ImportedAsync("masked", Session + "\n> 00A4040C0AD3921000310001010408\n< 9000\n> 00B0810002\n< FF109000\n");
        (await _program.RunAsync("transcript", "replay", transcript)).MustExitWith(2)
            .MustPrint($"{transcript}, line 8: the answer of 2 bytes is masked and cannot be played back: 00B08100", "hint: ");
    }

    private string Log => Path.Combine(_program.Folder, "log.jsonl");

    private async Task<JsonElement> FindingAsync(string trace, string check, int exitCode)
    {
        var judged = (await _program.RunAsync("judge", await LogOfAsync(trace))).MustExitWith(exitCode);
        using var document = JsonDocument.Parse(judged.Output);
        return document.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("check").GetString() == check).Clone();
    }

    private async Task<string> LogOfAsync(string trace)
    {
        (await _program.RunAsync("transcript", "import", _program.Trace(trace), "--out", Log)).MustExitWith(0);
        return Log;
    }

    private async Task<string> ImportedAsync(string name, string trace)
    {
        var transcript = Path.Combine(_program.Folder, name);
        (await _program.RunAsync("transcript", "import", _program.Trace(trace), "--out", Log, "--transcript", transcript, "--simulated")).MustExitWith(0);
        return transcript;
    }
}
