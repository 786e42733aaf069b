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

        (await ElsewhereAsync("judge", "--requirements", CopyOfCatalogue(), "--out", Again, _program.Results)).MustExitWith(1);

        var findings = Files(Path.Combine(_program.Results, "findings"));
        Assert.Equal(Files(Path.Combine(_program.Results, "logs")).Length, findings.Length);
        Assert.Equal(findings.Select(Path.GetFileName), Files(Again).Select(Path.GetFileName));
        Assert.All(findings.Zip(Files(Again)), pair => Assert.Equal(File.ReadAllText(pair.First), File.ReadAllText(pair.Second)));
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
        (await _program.RunAsync("judge", "--requirements", "/nonexistent", "any.jsonl")).MustExitWith(2).MustPrint("/nonexistent", "--requirements");

    public void Dispose() => _program.Dispose();

    // The program alone in a folder of its own: no features, no fixtures above it; and, where that is allowed, no network at all.
    private Task<ToolOutcome> ElsewhereAsync(params string[] arguments)
    {
        var alone = Directory.CreateDirectory(Path.Combine(_program.Folder, "alone")).FullName;
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, Path.Combine(alone, Path.GetFileName(file)));
        }

        string[] command = [.. Environment.IsPrivilegedProcess ? (string[])["unshare", "--net"] : ["env"], "dotnet", Path.Combine(alone, "conformance.dll"), .. arguments];
        return new ExternalTool().RunAsync(command[0], command[1..]);
    }

    private string CopyOfCatalogue()
    {
        var (catalogue, copy) = (Path.Combine(CommandLine.Root, "features", "requirements"), Path.Combine(_program.Folder, "catalogue"));
        foreach (var file in Directory.EnumerateFiles(catalogue, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(catalogue, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    private string Log() => Assert.Single(Files(Path.Combine(_program.Results, "logs")));

    private static string[] Files(string folder) => [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
}
