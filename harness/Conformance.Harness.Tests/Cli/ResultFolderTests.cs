using System.Net;
using System.Security.Cryptography;
using System.Text.Json;

namespace Conformance.Harness.Tests.Cli;

/// <summary>Everything in a results folder is of one run: the one that its record tells of.</summary>
public sealed class ResultFolderTests : IDisposable
{
    private readonly CommandLine _program = new();

    [Fact]
    public async Task After_a_second_run_record_logs_findings_and_report_are_all_of_that_run()
    {
        await _program.RunScenariosAsync("--defect", "tries-shown-wrong", "pin-lockout");
        Assert.True(Files("logs").Count > 2);

        await _program.RunScenariosAsync(StoppedRun.First, StoppedRun.Second);

        using var run = Json(Path.Combine(_program.Results, "run.json"));
        var scenarios = run.RootElement.GetProperty("scenarios").EnumerateArray().ToList();
        Assert.Equal([StoppedRun.First, StoppedRun.Second], scenarios.Select(scenario => scenario.GetProperty("title").GetString()).Order(StringComparer.Ordinal));
        foreach (var part in new[] { "log", "findings" })
        {
            var named = scenarios.Select(scenario => scenario.GetProperty("files").GetProperty(part)).ToList();
            Assert.Equal(Files(part == "log" ? "logs" : part), named.Select(file => Path.Combine(_program.Results, file.GetProperty("name").GetString()!)));
            Assert.All(named, file => Assert.Equal(HashOf(Path.Combine(_program.Results, file.GetProperty("name").GetString()!)), file.GetProperty("sha256").GetString()));
        }

        var logs = scenarios.Select(scenario => scenario.GetProperty("files").GetProperty("log").GetProperty("sha256").GetString()!).ToList();
        Assert.Equal(logs, Files("findings").Select(LogOf));
        Assert.Equal(logs.Order(StringComparer.Ordinal), Files("allure-results", "*-0-attachment*").Select(HashOf).Order(StringComparer.Ordinal));
        Assert.Equal(
            scenarios.Select(scenario => $"{scenario.GetProperty("file").GetString()}:{scenario.GetProperty("title").GetString()}").Order(StringComparer.Ordinal),
            Files("allure-results", "*-result.json").Select(Text("fullName")).Order(StringComparer.Ordinal));
        var page = File.ReadAllText(Path.Combine(_program.Results, "report.html"));
        Assert.Contains(WebUtility.HtmlEncode(StoppedRun.Second), page, StringComparison.Ordinal);
        Assert.DoesNotContain("tries-shown-wrong", page, StringComparison.Ordinal);
        Assert.All(["report.ja.html", "junit.xml"], name => Assert.Contains(StoppedRun.Second, WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(_program.Results, name))), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_run_that_is_cut_short_leaves_nothing_of_the_first_and_no_verdict()
    {
        await _program.RunScenariosAsync("--defect", "tries-shown-wrong", "pin-lockout");
        await StoppedRun.KillAsync(_program);

        Assert.False(File.Exists(Path.Combine(_program.Results, "run.json")));
        var logs = Files("logs");
        Assert.Equal([StoppedRun.First, StoppedRun.Second], logs.Select(TitleOf).Order(StringComparer.Ordinal));
        var first = HashOf(logs.Single(log => TitleOf(log) == StoppedRun.First));
        Assert.Equal([first], Files("findings").Select(LogOf));
        Assert.Equal([first], Files("allure-results", "*-0-attachment*").Select(HashOf));
        Assert.EndsWith($":{StoppedRun.First}", Assert.Single(Files("allure-results", "*-result.json").Select(Text("fullName"))), StringComparison.Ordinal);

        // As if it had been stopped between two scenarios: every log that is there is complete and passed.
        File.Delete(logs.Single(log => TitleOf(log) == StoppedRun.Second));
        (await _program.RunAsync("judge", _program.Results)).MustExitWith(2)
            .MustPrint("\"verdict\": \"passed\"", "there is no run.json in it: the run was stopped before its end", "hint: ");
        (await _program.RunAsync("checks", "diff", _program.Results, _program.Results)).MustExitWith(2).MustPrint("run.json", "hint: ");
        var report = Path.Combine(_program.Folder, "report");
        (await _program.RunAsync("report", _program.Results, "--out", report, "--language", "en")).MustExitWith(2)
            .MustPrint(Path.Combine(report, "report.html"), "there is no run.json in it: the run was stopped before its end, and has no verdict", "hint: ");
        Assert.Contains("<p class=\"word\">Stopped</p>", File.ReadAllText(Path.Combine(report, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_a_log_of_another_run_is_neither_judged_nor_compared()
    {
        await _program.RunScenariosAsync("--seed", "2", StoppedRun.First);
        var other = File.ReadAllBytes(Assert.Single(Files("logs")));
        await _program.RunScenariosAsync(StoppedRun.First);
        (await _program.RunAsync("checks", "diff", _program.Results, _program.Results)).MustExitWith(0);
        var log = Assert.Single(Files("logs"));
        File.WriteAllBytes(log, other);

        var judged = (await _program.RunAsync("judge", _program.Results)).MustExitWith(2).MustPrint($"{log}: its SHA-256 is not the one in run.json", "hint: ");
        Assert.Equal("", judged.Output);
        (await _program.RunAsync("checks", "diff", _program.Results, _program.Results)).MustExitWith(2).MustPrint(log);
        (await _program.RunAsync("judge", log)).MustExitWith(0);

        File.Delete(log);
        (await _program.RunAsync("judge", _program.Results)).MustExitWith(2).MustPrint($"{log}: run.json names it, and it cannot be read");
    }

    [Fact]
    public async Task A_scenario_that_was_not_run_names_no_files()
    {
        await _program.RunScenariosAsync("--device", Path.Combine(CommandLine.Root, "fixtures", "readers", "model-b.json"), "visual mode");
        using var run = Json(Path.Combine(_program.Results, "run.json"));
        Assert.All(run.RootElement.GetProperty("scenarios").EnumerateArray(), scenario => Assert.Equal(
            scenario.GetProperty("verdict").GetString() == "notApplicable" && scenario.GetProperty("checks").GetArrayLength() == 0,
            scenario.GetProperty("files").ValueKind == JsonValueKind.Null));
        Assert.Contains(run.RootElement.GetProperty("scenarios").EnumerateArray(), scenario => scenario.GetProperty("files").ValueKind == JsonValueKind.Null);
        (await _program.RunAsync("judge", _program.Results)).MustExitWith(0);
    }

    public void Dispose() => _program.Dispose();

    private List<string> Files(string part, string pattern = "*") =>
        [.. Directory.EnumerateFiles(Path.Combine(_program.Results, part), pattern).Order(StringComparer.Ordinal)];

    private static string LogOf(string findings) => Text("log")(findings);

    private static string TitleOf(string log)
    {
        using var header = JsonDocument.Parse(File.ReadLines(log).First());
        return header.RootElement.GetProperty("scenario").GetProperty("title").GetString()!;
    }

    private static Func<string, string> Text(string field) => file =>
    {
        using var json = Json(file);
        return json.RootElement.GetProperty(field).GetString()!;
    };

    private static string HashOf(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    private static JsonDocument Json(string file) => JsonDocument.Parse(File.ReadAllText(file));
}
