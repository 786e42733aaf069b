using System.Text.Json;

namespace Conformance.Harness.Tests.Cli;

/// <summary>What the program says of a whole run: verdict first, nothing left out in silence.</summary>
public sealed class RunOutcomeTests(FailedRequirement known) : IClassFixture<FailedRequirement>, IDisposable
{
    private readonly CommandLine _program = new();

    [Fact]
    public async Task The_verdict_comes_first_and_then_every_requirement_by_level()
    {
        var outcome = (await _program.RunScenariosAsync("good-day")).MustExitWith(0)
            .MustPrint("\nPassed: reader model-a, device simulated, binding in-process, seed 1", "\nMUST ", " requirements: ", "not reached by the filter", "\nnot covered\n");
        using var run = Json();
        Assert.Equal("passed", run.RootElement.GetProperty("verdict").GetString());
        Assert.Equal(21, run.RootElement.GetProperty("scenarios").GetArrayLength());
        Assert.Equal("good-day", Assert.Single(run.RootElement.GetProperty("setting").GetProperty("filter").GetProperty("texts").EnumerateArray()).GetString());
        var reasons = run.RootElement.GetProperty("requirements").EnumerateArray().Where(requirement => requirement.GetProperty("verdict").ValueKind == JsonValueKind.Null)
            .Select(requirement => requirement.GetProperty("why").GetString()!).ToList();
        outcome.MustPrint(
            $"  not checked (why: run.json): {reasons.Count(reason => reason.StartsWith("not checked: ", StringComparison.Ordinal))}\n",
            $"  not reached by the filter (which: run.json): {reasons.Count(reason => reason == "not reached by the filter")}\n");
        Assert.All(reasons, reason => Assert.True(reason == "not reached by the filter" || reason.StartsWith("not checked: ", StringComparison.Ordinal), reason));
    }

    [Fact]
    public async Task A_run_without_a_filter_names_all_that_it_does_not_cover()
    {
        var outcome = (await _program.RunScenariosAsync()).MustExitWith(0);
        using var run = Json();
        var silent = run.RootElement.GetProperty("requirements").EnumerateArray().Where(requirement => requirement.GetProperty("verdict").GetString() != "passed").Select(requirement => requirement.GetProperty("id").GetString()!).ToList();
        Assert.NotEmpty(silent);
        var listed = outcome.Output[outcome.Output.IndexOf("\nnot covered\n", StringComparison.Ordinal)..].Split([' ', '\n']);
        Assert.Empty(silent.Except(listed));
    }

    [Fact]
    public async Task The_same_run_leaves_the_same_record_byte_for_byte()
    {
        await _program.RunScenariosAsync("good-day");
        var first = File.ReadAllText(RunJson);
        await _program.RunScenariosAsync("good-day");
        Assert.Equal(first, File.ReadAllText(RunJson));
    }

    [Fact]
    public async Task Every_attempt_is_kept()
    {
        (await _program.RunScenariosAsync("--repeat", "3", "--seed", "7", "A patient who cancels")).MustExitWith(0).MustPrint("(attempt 2, seed 8)", "(attempt 3, seed 9)");
        Assert.Equal(3, Directory.EnumerateFiles(Path.Combine(_program.Results, "allure-results"), "*-result.json").Count());
        Assert.Equal(3, Directory.EnumerateFiles(Path.Combine(_program.Results, "logs")).Count());
        using var run = Json();
        Assert.Equal([(1, 7), (2, 8), (3, 9)], run.RootElement.GetProperty("scenarios").EnumerateArray()
            .Select(scenario => (scenario.GetProperty("attempt").GetInt32(), scenario.GetProperty("seed").GetInt32())));
    }

    [Fact]
    public async Task A_waiver_excuses_a_failure_and_is_printed_with_it()
    {
        var requirement = known.Id;
        (await _program.RunScenariosAsync("--defect", "tries-shown-wrong", "--waivers", Waivers(requirement, "2999-12-31"), "Three wrong PINs")).MustExitWith(0)
            .MustPrint("\nPassed: reader model-a, device tries-shown-wrong", "waived    until 2999-12-31 by Quality: new glass", $"  Applied     {requirement} until 2999-12-31 by Quality: new glass", "1 Failed, waived");
        using var run = Json();
        Assert.Equal("applied", Assert.Single(run.RootElement.GetProperty("waivers").EnumerateArray()).GetProperty("state").GetString());
        Assert.Equal("failed", run.RootElement.GetProperty("requirements").EnumerateArray().Single(one => one.GetProperty("id").GetString() == requirement).GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task A_waiver_whose_last_day_is_over_fails_the_run()
    {
        var requirement = known.Id;
        (await _program.RunScenariosAsync("--defect", "tries-shown-wrong", "--waivers", Waivers(requirement, "2020-01-01"), "Three wrong PINs")).MustExitWith(1).MustPrint("  Stale ");
    }

    [Fact]
    public async Task A_waiver_that_nothing_needs_fails_the_run()
    {
        var requirement = known.Id;
        (await _program.RunScenariosAsync("--waivers", Waivers(requirement, "2999-12-31"), "Three wrong PINs")).MustExitWith(1).MustPrint("\nFailed: reader model-a, device simulated", "  Unneeded ");
        (await _program.RunScenariosAsync("--waivers", Waivers(requirement, "2999-12-31"), "A patient who cancels")).MustExitWith(0).MustPrint("  NotReached ");
    }

    [Fact]
    public async Task A_broken_file_of_waivers_is_named_with_its_line() =>
        (await _program.RunScenariosAsync("--waivers", Waivers("NO-SUCH", "2999-12-31"))).MustExitWith(2).MustPrint("waivers.yaml:2: there is no requirement \"NO-SUCH\"", "hint: ");

    [Fact]
    public async Task What_was_accepted_is_listed_and_what_is_stale_fails()
    {
        var baseline = Path.Combine(_program.Results, "..", $"{Path.GetFileName(_program.Results)}.baseline.json");
        (await _program.RunScenariosAsync("--accept", "Three wrong PINs")).MustExitWith(3).MustPrint("--accept needs --baseline");
        (await _program.RunScenariosAsync("--baseline", baseline, "Three wrong PINs")).MustExitWith(2).MustPrint("there is no such file");
        (await _program.RunScenariosAsync("--defect", "tries-shown-wrong", "--baseline", baseline, "--accept", "Three wrong PINs")).MustExitWith(0).MustPrint("1, of which 1 are new; 0 taken out");
        (await _program.RunScenariosAsync("--defect", "tries-shown-wrong", "--baseline", baseline, "Three wrong PINs")).MustExitWith(0).MustPrint("\nPassed: ", "\naccepted\n  Holds       Failed      tries-on-screen in ", "1 Failed, accepted");
        (await _program.RunScenariosAsync("--baseline", baseline, "Three wrong PINs")).MustExitWith(1).MustPrint("\nFailed: ", "  Stale       Failed      tries-on-screen in ", "(it is Passed now; take it out with --accept)");
        File.Delete(baseline);
    }

    [Fact]
    public async Task What_failed_last_time_is_run_again_alone()
    {
        await _program.RunScenariosAsync("--defect", "tries-shown-wrong", "pin-lockout");
        using var before = Json();
        var failed = before.RootElement.GetProperty("scenarios").EnumerateArray().Count(scenario => scenario.GetProperty("verdict").GetString() == "failed");
        Assert.True(failed > 0);
        File.WriteAllText(RunJson, File.ReadAllText(RunJson).Replace("Three wrong PINs are", "Three wrong PINs were", StringComparison.Ordinal));

        (await _program.RunScenariosAsync("--failed")).MustExitWith(failed > 1 ? 0 : 2).MustPrint("is there no more: identity/pin-lockout.feature: Three wrong PINs were", failed > 1 ? $"{failed - 1} scenarios" : "no scenario fits");
        (await _program.RunScenariosAsync("--failed")).MustExitWith(2).MustPrint("hint: ");
    }

    [Fact]
    public async Task Without_a_last_run_there_is_nothing_to_run_again() =>
        (await _program.RunScenariosAsync("--failed")).MustExitWith(2).MustPrint("run.json", "hint: ");

    [Fact]
    public async Task A_requirement_chooses_the_scenarios_about_it()
    {
        var requirement = known.Id;
        (await _program.RunScenariosAsync("--requirement", requirement, "pin-lockout")).MustExitWith(0).MustPrint("Three wrong PINs are counted down");
        (await _program.RunScenariosAsync("--requirement", "NO-SUCH")).MustExitWith(2).MustPrint("there is no requirement \"NO-SUCH\"", "hint: ");
    }

    [Fact]
    public async Task The_set_that_a_run_is_judged_by_is_named_and_recorded()
    {
        (await _program.RunScenariosAsync("--set", "2024-12", "A patient who cancels")).MustExitWith(0).MustPrint("set 2024-12", "(it is not in the set 2024-12)");
        using var run = Json();
        Assert.Equal("2024-12", run.RootElement.GetProperty("setting").GetProperty("requirementSet").GetString());
        Assert.Contains("\"2024-12\"", File.ReadLines(Directory.EnumerateFiles(Path.Combine(_program.Results, "logs")).Single()).First(), StringComparison.Ordinal);
        (await _program.RunScenariosAsync("--set", "1999-01")).MustExitWith(2).MustPrint("1999-01", "hint: choose one of: 2024-12");
    }

    [Fact]
    public async Task Two_runs_are_compared_check_by_check()
    {
        var (first, second) = (Path.Combine(_program.Folder, "first"), Path.Combine(_program.Folder, "second"));
        await _program.RunAsync("run", "--results", first, "Three wrong PINs");
        await _program.RunAsync("run", "--results", second, "--defect", "tries-shown-wrong", "Three wrong PINs");
        (await _program.RunAsync("checks", "diff", first, Path.Combine(first, "run.json"))).MustExitWith(0).MustPrint(": the same");
        (await _program.RunAsync("checks", "diff", first, second)).MustExitWith(1).MustPrint("changed    tries-on-screen", "Passed -> Failed  identity/pin-lockout.feature");
        (await _program.RunAsync("checks", "diff", first, _program.Folder)).MustExitWith(2).MustPrint("run.json", "hint: ");
    }

    public void Dispose() => _program.Dispose();

    private string RunJson => Path.Combine(_program.Results, "run.json");

    private JsonDocument Json() => JsonDocument.Parse(File.ReadAllText(RunJson));

    private string Waivers(string requirement, string lastDay)
    {
        var file = Path.Combine(_program.Folder, "waivers.yaml");
        File.WriteAllText(file, $"waivers:\n  - requirement: {requirement}\n    reason: new glass\n    owner: Quality\n    last-day: {lastDay}\n");
        return file;
    }
}
