using System.Text.Json;
using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance judge: the findings of a run again, from its logs.</summary>
public sealed class JudgeCommandTests : IDisposable
{
    private readonly CommandLine _program = new();

    private string Again => Path.Combine(_program.Folder, "again");

    [Fact]
    public async Task A_folder_of_a_run_is_judged_again_byte_for_byte_with_nothing_but_logs_and_catalogue()
    {
        await _program.RunScenariosAsync("--defect", "tries-shown-wrong");

        (await ElsewhereAsync("judge", "--only-requirements", "--requirements", _program.CopyOfCatalogue(), "--out", Again, _program.Results)).MustExitWith(1);

        AgainIsTheSame();
    }

    [Fact]
    public async Task Where_the_bench_has_no_catalogue_of_its_own_the_option_for_that_is_named() =>
        (await ElsewhereAsync("judge", "--requirements", _program.CopyOfCatalogue(), "any.jsonl")).MustExitWith(2).MustPrint("hint: ", "--only-requirements");

    [Fact]
    public async Task Only_requirements_without_requirements_is_bad_usage() =>
        (await _program.RunAsync("judge", "--only-requirements", "any.jsonl")).MustExitWith(3).MustPrint("--only-requirements needs --requirements");

    [Fact]
    public async Task Findings_go_by_the_set_that_the_logs_header_names_and_not_by_the_newest()
    {
        // Staff's own passcode is a requirement from 2025 on (E10-1).
        await _program.RunScenariosAsync("--set", "2024-12", "with their passcode");
        Assert.Contains("\"requirementSet\":\"2024-12\"", File.ReadLines(Log()).First(), StringComparison.Ordinal);

        (await _program.RunAsync("judge", "--out", Again, _program.Results)).MustExitWith(0);

        AgainIsTheSame();
        Assert.Equal(("not-applicable", "it is not in the set 2024-12"), Found(File.ReadAllText(Assert.Single(Files(Again))), "visual-mode-by-passcode"));
        await _program.RunScenariosAsync("with their passcode");
        Assert.Contains("\"requirementSet\":\"2027-02\"", File.ReadLines(Log()).First(), StringComparison.Ordinal);
        Assert.Equal("passed", Found((await _program.RunAsync("judge", Log())).MustExitWith(0).Output, "visual-mode-by-passcode").Verdict);
    }

    [Fact]
    public async Task One_log_prints_its_findings_and_nothing_else()
    {
        await _program.RunScenariosAsync("By face, with consent to everything");
        var outcome = await _program.RunAsync("judge", Log());
        Assert.Equal(File.ReadAllText(Assert.Single(Files(Path.Combine(_program.Results, "findings")))), outcome.MustExitWith(0).Output);
    }

    [Fact]
    public async Task What_did_not_pass_says_what_to_do_and_which_lines_prove_it()
    {
        await _program.RunScenariosAsync("--defect", "tries-shown-wrong", "Three wrong PINs");
        (await _program.RunAsync("judge", _program.Results)).MustExitWith(1).MustPrint(
            "\"verdict\": \"failed\"", "\"owner\": \"device\"", "\"check\": \"tries-on-screen\"", "\"expected\": \"2 tries left on the screen\"", "\"remedy\"", "\"seq\": ", "00200080 Lc=4 -> 63C2");
    }

    [Fact]
    public async Task A_log_that_was_changed_is_not_judged_and_the_line_is_named()
    {
        await _program.RunScenariosAsync("By face, with consent to everything");
        File.WriteAllText(Log(), File.ReadAllText(Log()).Replace("\"seq\":3,", "\"seq\":4,", StringComparison.Ordinal));
        var outcome = await _program.RunAsync("judge", Log());
        outcome.MustExitWith(2).MustPrint($"{Log()}, line 4: sequence number 4 where 3 is due", "hint: ");
        Assert.Equal("", outcome.Output);
    }

    [Theory]
    [InlineData("nowhere.jsonl", "nowhere.jsonl")]
    [InlineData(".", "there is no log in it")]
    public async Task What_is_no_log_is_named(string path, string named) =>
        (await _program.RunAsync("judge", Path.Combine(_program.Folder, path))).MustExitWith(2).MustPrint(named, "hint: ");

    [Fact]
    public async Task A_catalogue_that_is_not_there_is_named() =>
        (await _program.RunAsync("judge", "--requirements", "/nonexistent", "any.jsonl")).MustExitWith(2).MustPrint("/nonexistent", "hint: name a folder with requirement files");

    public void Dispose() => _program.Dispose();

    // The program alone in a folder of its own: no features, no fixtures above it; and, where that is allowed, no network at all.
    private Task<ToolOutcome> ElsewhereAsync(params string[] arguments)
    {
        string[] command = [.. Environment.IsPrivilegedProcess ? (string[])["unshare", "--net"] : ["env"], "dotnet", _program.CopyOfProgram(), .. arguments];
        return new ExternalTool().RunAsync(command[0], command[1..]);
    }

    private void AgainIsTheSame()
    {
        var findings = Files(Path.Combine(_program.Results, "findings"));
        Assert.Equal(Files(Path.Combine(_program.Results, "logs")).Length, findings.Length);
        Assert.Equal(findings.Select(Path.GetFileName), Files(Again).Select(Path.GetFileName));
        Assert.All(findings.Zip(Files(Again)), pair => Assert.Equal(File.ReadAllText(pair.First), File.ReadAllText(pair.Second)));
    }

    private static (string Verdict, string Seen) Found(string findings, string check)
    {
        using var json = JsonDocument.Parse(findings);
        var found = json.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("check").GetString() == check);
        return (found.GetProperty("verdict").GetString()!, found.GetProperty("seen").GetString()!);
    }

    private string Log() => Assert.Single(Files(Path.Combine(_program.Results, "logs")));

    private static string[] Files(string folder) => [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
}
