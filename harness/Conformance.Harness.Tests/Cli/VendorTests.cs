namespace Conformance.Harness.Tests.Cli;

/// <summary>A vendor adds scenarios, steps and requirements without touching ours.</summary>
public sealed class VendorTests : IDisposable
{
    private static readonly string Sample = Path.Combine(CommandLine.Root, "harness", "Conformance.Vendor.Samples");
    private static readonly string Assembly = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "Conformance.Vendor.Samples", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "Conformance.Vendor.Samples.dll"));
    private static readonly string[] Features = ["--features", Path.Combine(Sample, "features")];
    private static readonly string[] Steps = ["--steps", Assembly];
    private static readonly string[] Requirements = ["--requirements", Path.Combine(Sample, "requirements")];

    private readonly CommandLine _program = new();

    [Fact]
    public async Task A_vendors_scenarios_run_beside_ours_with_the_vendors_steps_and_requirements()
    {
        (await _program.RunScenariosAsync([.. Features, .. Steps, .. Requirements, "sample-counter", "A patient who cancels"])).MustExitWith(0)
            .MustPrint("[  1/2] ", "[  2/2] Passed        sample-counter.feature  The screens stay simple", "2 scenarios, ");
        (await _program.RunScenariosAsync([.. Features, .. Steps, .. Requirements, "--only-features"])).MustExitWith(0).MustPrint("1 scenarios, 1 checks: 1 Passed");
        (await _program.RunScenariosAsync([.. Features, .. Steps, .. Requirements, "--requirement", "SAMPLE-FEW-BUTTONS"])).MustExitWith(0).MustPrint("Passed        sample-counter.feature  The screens stay simple");
    }

    [Fact]
    public async Task A_vendors_logs_are_judged_again_with_the_vendors_steps_and_requirements()
    {
        await _program.RunScenariosAsync([.. Feature("Then no screen has more than 0 buttons"), .. Steps, .. Requirements]);
        var findings = File.ReadAllText(Assert.Single(Directory.EnumerateFiles(Path.Combine(_program.Results, "findings"))));
        Assert.Contains("\"check\": \"sample-few-buttons\"", findings, StringComparison.Ordinal);

        Assert.Equal(findings, (await _program.RunAsync(["judge", .. Steps, .. Requirements, _program.Results])).MustExitWith(1).Output);
        (await _program.RunAsync(["judge", .. Requirements, _program.Results])).MustExitWith(2).MustPrint("No matching step definition found", "no screen has more than {int} buttons");
        (await _program.RunAsync(["judge", .. Steps, _program.Results])).MustExitWith(2).MustPrint("there is no set of requirements \"sample-1\"", "hint: ");
        (await _program.RunAsync(["judge", "--steps", "no-such.dll", _program.Results])).MustExitWith(2).MustPrint("there is no file no-such.dll", "hint: ");
    }

    [Fact]
    public async Task What_a_vendors_check_finds_is_explained_by_the_vendors_remedy() =>
        (await _program.RunScenariosAsync([.. Feature("Then no screen has more than 0 buttons"), .. Steps, .. Requirements])).MustExitWith(1)
            .MustPrint("to do     Spread the choices over several screens.", "SAMPLE-FEW-BUTTONS (SHOULD; RDR-4)");

    [Fact]
    public async Task Without_the_vendors_requirements_its_check_counts_for_nothing() =>
        (await _program.RunScenariosAsync([.. Features, .. Steps, "--only-features"])).MustExitWith(2).MustPrint("the check \"sample-few-buttons\" is in no requirement");

    [Fact]
    public async Task Without_the_vendors_steps_its_scenario_is_no_pass() =>
        (await _program.RunScenariosAsync([.. Features, .. Requirements, "--only-features"])).MustExitWith(2).MustPrint("the clerk is on the telephone");

    [Fact]
    public async Task A_step_that_the_bench_has_as_well_is_named_with_what_to_do() =>
        (await _program.RunScenariosAsync([.. Feature("Then no screen has more than 8 buttons", "nobody-in-particular"), .. Steps, .. Requirements])).MustExitWith(2)
            .MustPrint("Ambiguous step definitions", "hint: reword one of the two steps");

    [Fact]
    public async Task Requirements_that_are_there_already_are_refused() =>
        (await _program.RunScenariosAsync([.. Requirements, .. Requirements])).MustExitWith(2).MustPrint("SAMPLE-FEW-BUTTONS", "hint: ");

    [Fact]
    public async Task A_feature_file_at_the_path_of_another_is_refused() =>
        (await _program.RunScenariosAsync([.. Features, .. Features])).MustExitWith(2).MustPrint("sample-counter.feature lies in ", "hint: ");

    [Theory]
    [InlineData("no-such.dll", "there is no file no-such.dll")]
    [InlineData("conformance.runtimeconfig.json", "is no .NET assembly")]
    [InlineData("NodaTime.dll", "has no bindings")]
    [InlineData("Conformance.Steps.dll", "is the bench's own")]
    [InlineData("Conformance.Harness.Tests.dll", "has Then steps and is given more than a Judge")]
    public async Task An_assembly_that_is_of_no_use_is_named(string file, string expected)
    {
        var path = File.Exists(Path.Combine(AppContext.BaseDirectory, file)) ? Path.Combine(AppContext.BaseDirectory, file) : file;
        (await _program.RunScenariosAsync("--steps", path, "cancels")).MustExitWith(2).MustPrint(expected, "hint: ");
    }

    [Fact]
    public async Task Only_features_without_features_is_bad_usage() =>
        (await _program.RunScenariosAsync("--only-features")).MustExitWith(3).MustPrint("--only-features needs --features");

    public void Dispose() => _program.Dispose();

    private string[] Feature(string then, string persona = "taro") =>
        ["--only-features", "--features", _program.FeatureFolder($"Feature: One\n  Scenario: First\n    Given the card of {persona}\n    When the patient places the card\n    {then}\n")];
}
