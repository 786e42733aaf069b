using Gherkin;
using Gherkin.Ast;

namespace Conformance.Harness.Tests.StandIns.Gherkin;

public sealed class ParserTests
{
    [Fact]
    public void A_feature_has_its_tags_title_language_and_scenarios()
    {
        var feature = Parse("@one @two\nFeature: Fine\n  About it.\n\n  Background:\n    Given a\n\n  @three\n  Scenario: S\n    When b\n");

        Assert.Equal(["@one", "@two"], feature.Tags.Select(tag => tag.Name));
        Assert.Equal(("Fine", "en", "Feature", 2), (feature.Name, feature.Language, feature.Keyword, feature.Location.Line));
        var background = Assert.Single(feature.Children.OfType<Background>());
        Assert.Equal("a", Assert.Single(background.Steps).Text);
        var scenario = Assert.Single(feature.Children.OfType<Scenario>());
        Assert.Equal(("S", 9, 3), (scenario.Name, scenario.Location.Line, scenario.Location.Column));
        Assert.Equal("@three", Assert.Single(scenario.Tags).Name);
        Assert.Empty(scenario.Examples);
    }

    [Fact]
    public void Keywords_have_types()
    {
        var steps = Parse("Feature: F\nScenario: S\nGiven a\nWhen b\nThen c\nAnd d\nBut e\n* f\n").Children.OfType<Scenario>().Single().Steps;

        Assert.Equal(
            [
                StepKeywordType.Context, StepKeywordType.Action, StepKeywordType.Outcome,
                StepKeywordType.Conjunction, StepKeywordType.Conjunction, StepKeywordType.Unspecified,
            ],
            steps.Select(step => step.KeywordType));
        Assert.Equal(["Given ", "When ", "Then ", "And ", "But ", "* "], steps.Select(step => step.Keyword));
    }

    [Fact]
    public void Japanese_is_a_language()
    {
        var feature = Parse("# language: ja\n機能: 資格確認\nシナリオ: 顔認証\n前提 カードがある\nもし 顔を見せる\nならば 資格が有効である\nかつ 名前がある\n");

        var scenario = Assert.Single(feature.Children.OfType<Scenario>());
        Assert.Equal(("ja", "資格確認", "顔認証"), (feature.Language, feature.Name, scenario.Name));
        Assert.Equal(
            [("前提", "カードがある", StepKeywordType.Context), ("もし", "顔を見せる", StepKeywordType.Action), ("ならば", "資格が有効である", StepKeywordType.Outcome), ("かつ", "名前がある", StepKeywordType.Conjunction)],
            scenario.Steps.Select(step => (step.Keyword.Trim(), step.Text, step.KeywordType)));
    }

    [Fact]
    public void An_outline_is_a_scenario_with_examples()
    {
        var scenario = Parse("Feature: F\nScenario Outline: S <a>\nGiven <a>\n@t\nExamples:\n| a | b |\n| 1 | 2 |\n| 3 | 4 |\n").Children.OfType<Scenario>().Single();

        var examples = Assert.Single(scenario.Examples);
        Assert.Equal("@t", Assert.Single(examples.Tags).Name);
        Assert.Equal(["a", "b"], examples.TableHeader.Cells.Select(cell => cell.Value));
        Assert.Equal([(7, "1"), (8, "3")], examples.TableBody.Select(row => (row.Location.Line, row.Cells.First().Value)));
    }

    [Fact]
    public void A_step_can_have_a_table_or_a_text()
    {
        var steps = Parse("Feature: F\nScenario: S\nGiven a\n| x | y |\n| 1 | |\nGiven b\n\"\"\"\none\n two\n\"\"\"\nGiven c\n").Children.OfType<Scenario>().Single().Steps.ToArray();

        var table = Assert.IsType<DataTable>(steps[0].Argument);
        Assert.Equal(["x|y", "1|"], table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Value))));
        Assert.Equal("one\n two", Assert.IsType<DocString>(steps[1].Argument).Content);
        Assert.Null(steps[2].Argument);
    }

    [Fact]
    public void Every_mistake_is_reported_with_its_place()
    {
        var errors = Assert.Throws<CompositeParserException>(() => Parse("Feature: F\nScenario: S\nGiven a\noops\nGiven b\n| x | y |\n| 1 |\n")).Errors.ToArray();

        Assert.Equal([(4, 1), (7, 1)], errors.Select(error => (error.Location!.Value.Line, error.Location!.Value.Column)));
        Assert.Contains("got 'oops'", errors[0].Message, StringComparison.Ordinal);
        Assert.Contains("inconsistent cell count within the table", errors[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_language_is_a_mistake() =>
        Assert.Contains("klingon", Assert.Throws<CompositeParserException>(() => Parse("# language: klingon\nFeature: F\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_text_has_no_feature()
    {
        using var reader = new StringReader("");

        Assert.Null(new Parser().Parse(reader).Feature);
    }

    private static Feature Parse(string text)
    {
        using var reader = new StringReader(text);
        return new Parser().Parse(reader).Feature;
    }
}
