namespace Conformance.Harness.Tests.Cli;

/// <summary>Whatever is wrong, the program says what, where and what to do next, and ends with the code for it.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Feature = """
        Feature: One
          Scenario: First
            Given the card of PERSONA
            When the patient places the card
            Then the screen says that the PIN is locked
        """;

    private readonly CommandLine _program = new();

    [Fact]
    public async Task An_unknown_persona_is_named_and_the_known_ones_listed() =>
        (await _program.RunScenariosAsync("--only-features", "--features", _program.FeatureFolder(Feature.Replace("PERSONA", "nobody", StringComparison.Ordinal))))
            .MustExitWith(2).MustPrint("there is no persona \"nobody\"", "hint: choose one of: ", "taro", "one.feature:2");

    [Theory]
    [InlineData("{ \"id\": \"taro\",\n  \"reason\": }", "taro.json, line 2", "this is not JSON")]
    [InlineData("[]", "taro.json, $", "does not hold a JSON object")]
    public async Task Broken_JSON_is_named_with_its_line(string json, string place, string what)
    {
        var fixtures = _program.CopyOfFixtures();
        File.WriteAllText(Path.Combine(fixtures, "personas", "taro.json"), json);
        (await RunWith(fixtures)).MustExitWith(2).MustPrint(place, what, "hint: ");
    }

    [Fact]
    public async Task A_field_of_the_wrong_type_is_named_by_its_path_and_never_quoted()
    {
        var fixtures = _program.CopyOfFixtures();
        var file = Path.Combine(fixtures, "personas", "taro.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"authentication\": \"8264\"", "\"authentication\": 8264", StringComparison.Ordinal));

        var outcome = await RunWith(fixtures);

        outcome.MustExitWith(2).MustPrint("taro.json, $.pins.authentication", "hint: ");
        Assert.DoesNotContain("8264", outcome.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("certificates/taro.auth.cer", "taro.auth.cer")]
    [InlineData("certificates/ca.auth.key.pem", "ca.auth.key.pem")]
    [InlineData("register/taro.json", "not-registered")]
    public async Task A_missing_fixture_is_named(string missing, string named)
    {
        var fixtures = _program.CopyOfFixtures();
        File.Delete(Path.Combine(fixtures, missing));
        var outcome = await RunWith(fixtures);
        outcome.MustPrint(named);
        Assert.NotEqual(0, outcome.ExitCode);
    }

    [Fact]
    public async Task A_feature_file_that_does_not_parse_is_named_with_its_line() =>
        (await _program.RunScenariosAsync("--features", _program.FeatureFolder("Feature: One\n  Scenario: First\n    Given a\n  Nonsense here\n")))
            .MustExitWith(2).MustPrint("one.feature(4,", "hint: correct the feature files");

    [Fact]
    public async Task An_undefined_step_is_named_with_a_snippet_to_start_from() =>
        (await _program.RunScenariosAsync("--only-features", "--features", _program.FeatureFolder(Feature.Replace("the patient places the card", "the patient sings", StringComparison.Ordinal).Replace("PERSONA", "taro", StringComparison.Ordinal))))
            .MustExitWith(2).MustPrint("the patient sings", "[When(", "one.feature:2");

    [Fact]
    public async Task A_folder_without_features_is_no_pass() =>
        (await _program.RunScenariosAsync("--features", Directory.CreateDirectory(Path.Combine(_program.Folder, "empty")).FullName))
            .MustExitWith(2).MustPrint("conformance: There is no scenario in");

    [Fact]
    public async Task A_filter_that_fits_nothing_is_no_pass() =>
        (await _program.RunScenariosAsync("no such scenario")).MustExitWith(2).MustPrint("no scenario fits the filter", "list scenarios");

    [Fact]
    public async Task No_reader_is_served_from_a_folder_that_is_not_there() =>
        (await _program.RunAsync("reader", "serve", "--fixtures", "/nowhere")).MustExitWith(2).MustPrint("/nowhere/personas: there is no such folder", "point --fixtures at the folder");

    [Fact]
    public async Task An_unknown_defect_is_named() =>
        (await _program.RunScenariosAsync("--defect", "no-such-defect")).MustExitWith(2).MustPrint("\"no-such-defect\"", "list defects");

    [Fact]
    public async Task The_good_device_is_no_defect() =>
        (await _program.RunScenariosAsync("--defect", "simulated")).MustExitWith(2).MustPrint("\"simulated\"", "hint: leave the defect out");

    [Fact]
    public async Task A_results_folder_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(_program.Folder, "file");
        File.WriteAllText(file, "");
        (await _program.RunAsync("run", "--results", file, "cancels")).MustExitWith(2).MustPrint(file, "--results");
    }

    [Theory]
    [InlineData("run", "--no-such-option")]
    [InlineData("run", "--binding", "telepathy")]
    [InlineData("run", "--seed", "many")]
    [InlineData("run", "--floor", "many", "--arm", "token")]
    [InlineData("run", "--binding", "pcsc")]
    [InlineData("no-such-command")]
    [InlineData("card", "insert")]
    public async Task A_wrong_command_line_ends_with_3_and_a_hint(params string[] arguments) =>
        (await _program.RunAsync(arguments)).MustExitWith(3).MustPrint("conformance: ", "--help");

    public void Dispose() => _program.Dispose();

    private Task<OpenSc.ToolOutcome> RunWith(string fixtures) => _program.RunScenariosAsync("--fixtures", fixtures, "By PIN");
}
