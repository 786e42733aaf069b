using System.Runtime.Versioning;

namespace Conformance.Harness.Tests.Cli;

/// <summary>harness/conformance test: the last line and the exit code, whatever becomes of a test project.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ScriptCountTests : IDisposable
{
    private const string OtherLane = "if [ \"$7\" != 'Needs!=pcscd&Needs!=bench' ]; then echo 'No test matches the given testcase filter in X.dll'; exit; fi; ";
    private static readonly string Good = ScriptFixture.Counts("Passed", 0, 40, 2);
    private readonly ScriptFixture _script = new();

    public void Dispose() => _script.Dispose();

    [Fact]
    public async Task Counts_of_all_projects_are_added()
    {
        await MustEndAsync(0, "60 passed, 0 failed, 2 skipped", Good, ScriptFixture.Counts("Passed", 0, 20, 0));
        Assert.Equal(6, _script.Called.Count(call => call.StartsWith("dotnet test", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Counts_of_what_goes_beside_the_rest_are_added_to_it()
    {
        _script.Dotnet(a: $"case $7 in Needs=pcscd) {ScriptFixture.Counts("Passed", 0, 5, 1)} ;; Needs=bench) {ScriptFixture.Counts("Passed", 0, 7, 0)} ;; *) {ScriptFixture.Counts("Failed", 1, 3, 0)} ;; esac;", b: Good);
        var outcome = (await _script.RunAsync("test")).MustExitWith(1);
        Assert.Equal("135 passed, 1 failed, 7 skipped", outcome.Output.TrimEnd('\n').Split('\n')[^1]);
    }

    [Fact]
    public Task A_failed_test_fails() =>
        MustEndAsync(1, "45 passed, 1 failed, 2 skipped", ScriptFixture.Counts("Failed", 1, 5, 0) + "exit 1;", Good);

    [Fact]
    public Task A_project_that_crashes_without_counts_could_not_run() =>
        MustEndAsync(2, "40 passed, 0 failed, 2 skipped", Good, "echo 'Test Run Aborted.'; exit 1;", "B.Tests did not run to its end");

    [Fact]
    public Task A_project_that_crashes_after_passes_could_not_run() =>
        MustEndAsync(2, "80 passed, 0 failed, 4 skipped", Good + "exit 1;", Good, "A.Tests did not run to its end");

    [Fact]
    public Task A_project_that_crashes_after_a_failure_could_not_run() =>
        MustEndAsync(2, "45 passed, 1 failed, 2 skipped", ScriptFixture.Counts("Failed", 1, 5, 0) + "echo 'Test Run Aborted.'; exit 1;", Good, "A.Tests did not run");

    [Fact]
    public Task A_project_without_any_test_could_not_run() =>
        MustEndAsync(2, "40 passed, 0 failed, 2 skipped", "echo 'No test is available in A.Tests.dll.';", Good, "A.Tests did not run to its end");

    [Fact]
    public Task A_filter_may_leave_a_project_out() =>
        MustEndAsync(0, "40 passed, 0 failed, 2 skipped", "echo 'No test matches the given testcase filter `x` in A.Tests.dll';", Good);

    [Fact]
    public Task A_filter_that_leaves_everything_out_could_not_run()
    {
        const string None = "echo 'No test matches the given testcase filter `x` in X.dll';";
        return MustEndAsync(2, "0 passed, 0 failed, 0 skipped", None, None, "conformance: no test ran");
    }

    [Fact]
    public Task Counts_inside_a_message_of_a_test_are_not_counted() =>
        MustEndAsync(0, "80 passed, 0 failed, 4 skipped", "echo '   Failed!  - Failed:   7, Passed:   7, Skipped:   7, Total: 21';" + Good, Good);

    [Fact]
    public async Task Arguments_go_to_dotnet_test()
    {
        _script.Dotnet(a: Good, b: Good);
        await _script.RunAsync("test", "--filter", "A|B");
        Assert.Contains($"dotnet test {_script.Clone}/simulators/A.Tests/A.Tests.csproj --no-build --nologo -tl:off --filter A|B", _script.Called);
    }

    [Fact]
    public async Task Counts_are_read_in_English_wherever_the_user_lives()
    {
        _script.Set("LANG", "ja_JP.UTF-8");
        await MustEndAsync(0, "80 passed, 0 failed, 4 skipped", $"[ \"$DOTNET_CLI_UI_LANGUAGE\" = en ] && {Good}", Good);
    }

    private async Task MustEndAsync(int code, string last, string a, string b, params string[] errors)
    {
        _script.Dotnet(a: OtherLane + a, b: OtherLane + b);
        var outcome = (await _script.RunAsync("test")).MustExitWith(code).MustPrint(errors);
        Assert.Equal(last, outcome.Output.TrimEnd('\n').Split('\n')[^1]);
    }
}
