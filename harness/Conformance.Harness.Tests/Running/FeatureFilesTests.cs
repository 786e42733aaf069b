using Conformance.Bench.Observation.Stored;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Running;

public sealed class FeatureFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("features-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_are_named_relative_to_the_folder_and_come_in_order_of_their_names()
    {
        Write("b.feature", "Feature: B\nScenario: S\nThen x");
        Write("a/c.feature", "Feature: C\nScenario: S\nThen x");
        Write("a/notes.txt", "no feature");

        Assert.Equal(["a/c.feature", "b.feature"], FeatureFiles.Read(_folder).Cases.Select(scenario => scenario.File));
    }

    [Fact]
    public void Chosen_files_only_are_read_when_files_are_given()
    {
        Write("a.feature", "Feature: A\nScenario: S\nThen x");
        Write("b.feature", "Feature: B\nScenario: S\nThen x");

        Assert.Equal("b.feature", Assert.Single(FeatureFiles.Read(_folder, [Path.Combine(_folder, "b.feature")]).Cases).File);
    }

    [Fact]
    public void A_case_has_tags_of_all_levels_a_filled_title_and_the_background_first()
    {
        Write("a.feature", """"
            @f
            Feature: Fine
            Background:
            Given <who> waits
            @s
            Scenario Outline: <who> at <hour>
            When it is <hour>
            And a text
            """
            <who>!
            """
            Then a table
            | <who> | b |
            @e
            Examples:
            | who | hour |
            | 花子 | 9 |
            """");

        var scenario = Assert.Single(FeatureFiles.Read(_folder).Cases);

        Assert.Equal(("Fine", "花子 at 9", 17), (scenario.Feature.Title, scenario.Title, scenario.Line));
        Assert.Equal(["f", "s", "e"], scenario.Tags);
        Assert.Equal(["f"], scenario.Feature.Tags);
        Assert.Equal(
            [(StepKind.Given, "Given", "花子 waits", 4), (StepKind.When, "When", "it is 9", 7), (StepKind.When, "And", "a text", 8), (StepKind.Then, "Then", "a table", 12)],
            scenario.Steps.Select(step => (step.Kind, step.Keyword, step.Text, step.Line)));
        Assert.Equal("花子!", scenario.Steps[2].DocString);
        Assert.Equal(["花子", "b"], Assert.Single(scenario.Steps[3].Table!));
    }

    [Fact]
    public void Of_a_scenarios_examples_every_row_but_the_first_is_a_later_one()
    {
        Write("rows.feature", "Feature: F\nScenario: A\nThen x\nScenario Outline: B <x>\nThen <x>\nExamples:\n| x |\n| 1 |\n| 2 |\nExamples:\n| x |\n| 3 |");

        Assert.Equal([("A", false), ("B 1", false), ("B 2", true), ("B 3", true)], FeatureFiles.Read(_folder).Cases.Select(scenario => (scenario.Title, scenario.IsLaterRow)));
    }

    [Theory]
    [InlineData("Feature: F\nScenario: S\nThen x\noops", 4, 1, "got 'oops'")]
    [InlineData("Feature: F\nScenario: S\nThen x\nScenario: S\nThen x", 4, 0, "'S' is there twice")]
    [InlineData("Feature: F\nScenario Outline: S\nThen <x>\nExamples:\n| x |\n| 1 |\n| 2 |", 7, 0, "'S' is there twice")]
    [InlineData("Feature: F\nRule: R\nScenario: S\nThen x", 2, 1, "Rules are not supported")]
    [InlineData("# language: ja\n機能: F\n  ルール: R\nシナリオ: S\nならば x", 3, 1, "Rules are not supported")]
    [InlineData("Feature: F\nScenario: S\nGiven x", 2, 0, "no Then step")]
    [InlineData("Feature: F\nScenario: S", 2, 0, "no Then step")]
    [InlineData("Feature: F", 0, 0, "no scenario")]
    [InlineData("Feature: F\nScenario Outline: S\nThen <x>\nExamples:\n| x |", 0, 0, "no scenario")]
    [InlineData("", 0, 0, "no feature")]
    public void A_file_with_a_mistake_has_no_cases_and_says_where_it_is(string text, int line, int column, string message)
    {
        Write("bad.feature", text);

        var features = FeatureFiles.Read(_folder);

        Assert.Empty(features.Cases);
        var error = Assert.Single(features.Errors);
        Assert.Equal(("bad.feature", line, column), (error.File, error.Line, error.Column));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_a_mistake()
    {
        var features = FeatureFiles.Read(_folder);

        Assert.Empty(features.Cases);
        Assert.Contains("no scenario", Assert.Single(features.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_a_mistake() =>
        Assert.Contains("no folder", Assert.Single(FeatureFiles.Read(Path.Combine(_folder, "gone")).Errors).Message, StringComparison.Ordinal);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
