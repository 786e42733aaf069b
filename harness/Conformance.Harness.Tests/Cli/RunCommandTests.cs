namespace Conformance.Harness.Tests.Cli;

public sealed class RunCommandTests : IDisposable
{
    private readonly CommandLine _program = new();

    [Fact]
    public async Task A_good_run_passes_every_scenario_with_one_line_each_and_a_summary()
    {
        var outcome = await _program.RunScenariosAsync("good-day");

        outcome.MustExitWith(0).MustPrint(
            "[  1/21] Passed        reception/good-day.feature  By face, with consent to everything",
            "reader model-a, device simulated, binding in-process, seed 1",
            "21 scenarios, ",
            ": 21 Passed");
        Assert.Equal(21, Directory.EnumerateFiles(Path.Combine(_program.Results, "allure-results"), "*-result.json").Count());
        Assert.Equal(21, Directory.EnumerateFiles(Path.Combine(_program.Results, "logs"), "*.jsonl").Count());
    }

    [Fact]
    public async Task The_other_good_device_passes_all_that_is_for_it_and_the_rest_is_listed()
    {
        var outcome = await _program.RunScenariosAsync("--device", Path.Combine(CommandLine.Root, "fixtures", "readers", "model-b.json"), "visual mode");

        outcome.MustExitWith(0).MustPrint(
            "NotApplicable identity/face-fallback.feature  Visual mode starts at the reader with the staff passcode",
            "Passed        identity/face-fallback.feature  A model that declares so leaves visual mode by itself",
            "reader model-b, device simulated");
    }

    [Fact]
    public async Task A_run_of_nothing_but_scenarios_for_other_devices_is_no_pass() =>
        (await _program.RunScenariosAsync("declares so leaves visual mode")).MustExitWith(2).MustPrint("none of these scenarios is for this device");

    [Fact]
    public async Task A_profile_that_is_not_right_is_refused_before_anything_runs() =>
        (await _program.RunScenariosAsync("--device", Path.Combine(CommandLine.Root, "fixtures", "readers", "device.schema.json")))
            .MustExitWith(2).MustPrint("device.schema.json, $.maker: the field is missing; add it: a text", "hint: fixtures/readers/README.md");

    [Fact]
    public async Task A_defect_fails_with_what_was_expected_what_was_seen_who_owns_it_and_the_log_that_proves_it()
    {
        var outcome = await _program.RunScenariosAsync("--defect", "tries-shown-wrong", "Three wrong PINs");

        outcome.MustExitWith(1).MustPrint(
            "Failed: Three wrong PINs are counted down on the screen and on the card",
            "to do     ", "required  ", "check     tries-on-screen: ",
            "expected  2 tries left on the screen",
            "seen      3 on screen \"pin\"",
            "owner     Device",
            "00200080 Lc=4 -> 63C2 (0 bytes)",
            "device tries-shown-wrong");
    }

    [Fact]
    public async Task A_decision_of_the_centre_is_never_laid_at_the_reader() =>
        (await _program.RunScenariosAsync("--defect", "grace-one-day-too-long", "the day after grace"))
            .MustExitWith(1).MustPrint("check     certificate-refused", "owner     Centre");

    [Fact]
    public async Task What_the_reader_does_with_the_centres_words_is_laid_at_the_reader() =>
        (await _program.RunScenariosAsync("--defect", "centre-message-reworded", "the day after grace"))
            .MustExitWith(1).MustPrint("check     certificate-refused", "owner     Device");

    [Fact]
    public async Task A_defect_that_never_acts_is_no_pass()
    {
        var outcome = await _program.RunScenariosAsync("--defect", "tries-shown-wrong", "cancels");
        outcome.MustExitWith(2).MustPrint("\"tries-shown-wrong\" never acted in these scenarios");
    }

    [Fact]
    public async Task The_empty_chair_passes_nothing()
    {
        var outcome = await _program.RunScenariosAsync("--defect", "empty-chair");
        outcome.MustExitWith(1).MustPrint("NotTestable");
        Assert.DoesNotContain(" Passed  ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_results_of_an_earlier_run_are_gone()
    {
        await _program.RunScenariosAsync("good-day");
        await _program.RunScenariosAsync("A patient who cancels");
        Assert.Single(Directory.EnumerateFiles(Path.Combine(_program.Results, "allure-results"), "*-result.json"));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(_program.Results, "logs")));
    }

    [Fact]
    public async Task The_list_shows_scenarios_personas_defects_and_checks() =>
        (await _program.RunAsync("list")).MustExitWith(0).MustPrint("scenarios (", "personas (", "taro", "defects (", "pin-counter-forgotten", "empty-chair", "checks (", "tries-on-screen");

    public void Dispose() => _program.Dispose();
}
