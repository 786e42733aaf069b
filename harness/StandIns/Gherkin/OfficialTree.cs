extern alias official;

using Gherkin.Ast;
using Official = official::Gherkin.Ast;

namespace Gherkin;

/// <summary>Maps nodes of the official parser's tree one to one; only outlines (now scenarios) and step keyword types differ in kind.</summary>
internal static class OfficialTree
{
    public static Feature Map(Official.Feature feature)
    {
        var keywords = new StepKeywordTypes(KeptDialects.All.GetDialect(feature.Language, feature.Location));
        return new Feature(
            Map(feature.Tags), Map(feature.Location), feature.Language, feature.Keyword, feature.Name, feature.Description,
            [.. feature.Children.Select(child => Map(child, keywords))]);
    }

    public static ParserException Map(official::Gherkin.ParserException error) =>
        new ReportedParserException(error.Message, error.Location is null ? null : Map(error.Location));

    private static IHasLocation Map(Official.ScenarioDefinition node, StepKeywordTypes keywords)
    {
        var (location, steps) = (Map(node.Location), node.Steps.Select(step => Map(step, keywords)).ToArray());
        return node switch
        {
            Official.Background => new Background(location, node.Keyword, node.Name, node.Description, steps),
            Official.ScenarioOutline outline => new Scenario(
                Map(outline.Tags), location, node.Keyword, node.Name, node.Description, steps, [.. outline.Examples.Select(Map)]),
            Official.Scenario scenario => new Scenario(Map(scenario.Tags), location, node.Keyword, node.Name, node.Description, steps, []),
            _ => throw new InvalidOperationException($"The official parser made a {node.GetType().Name}, which it did not have when this was written."),
        };
    }

    private static Examples Map(Official.Examples examples) => new(
        Map(examples.Tags), Map(examples.Location), examples.Keyword, examples.Name, examples.Description,
        examples.TableHeader is null ? null : Map(examples.TableHeader), [.. (examples.TableBody ?? []).Select(Map)]);

    private static Step Map(Official.Step step, StepKeywordTypes keywords) =>
        new(Map(step.Location), step.Keyword, keywords.Of(step.Keyword), step.Text, Map(step.Argument));

    private static StepArgument Map(Official.StepArgument argument) => argument switch
    {
        Official.DataTable table => new DataTable([.. table.Rows.Select(Map)]),
        Official.DocString text => new DocString(Map(text.Location), text.ContentType, text.Content),
        _ => null,
    };

    private static TableRow Map(Official.TableRow row) =>
        new(Map(row.Location), [.. row.Cells.Select(cell => new TableCell(Map(cell.Location), cell.Value))]);

    private static Tag[] Map(IEnumerable<Official.Tag> tags) => [.. tags.Select(tag => new Tag(Map(tag.Location), tag.Name))];

    private static Location Map(Official.Location location) => new(location.Line, location.Column);
}
