using Conformance.Bench.Observation.Stored;
using Gherkin;
using Gherkin.Ast;

namespace Conformance.Steps.Running;

/// <summary>Makes cases of a parsed feature: one per scenario, one per row of examples, each with the steps of the background.</summary>
internal static class ScenarioExpansion
{
    public static IReadOnlyList<ScenarioCase> CasesOf(string file, Feature feature)
    {
        var heading = new FeatureHeading(file, feature.Name, feature.Language, TagNames(feature.Tags));
        var background = feature.Children.OfType<Background>().SelectMany(node => node.Steps).ToArray();
        return [.. feature.Children.OfType<Scenario>().SelectMany(scenario => CasesOf(heading, background, scenario))];
    }

    private static IEnumerable<ScenarioCase> CasesOf(FeatureHeading feature, IReadOnlyList<Step> background, Scenario scenario)
    {
        IReadOnlyList<string> tags = [.. feature.Tags, .. TagNames(scenario.Tags)];
        if (scenario.Examples.Any())
        {
            var rows = from examples in scenario.Examples
                       from row in examples.TableBody
                       let filled = new Placeholders(examples.TableHeader, row)
                       select CaseOf([.. tags, .. TagNames(examples.Tags)], row.Location.Line, filled);
            return rows.Select((row, number) => row with { IsLaterRow = number > 0 });
        }

        return [CaseOf(tags, scenario.Location.Line, Placeholders.None)];

        ScenarioCase CaseOf(IReadOnlyList<string> all, int line, Placeholders placeholders) =>
            new(feature, placeholders.Fill(scenario.Name), [.. all.Distinct()], line, StepsOf([.. background, .. scenario.Steps], placeholders));
    }

    private static List<ScenarioStep> StepsOf(IReadOnlyList<Step> steps, Placeholders placeholders)
    {
        var kind = StepKind.Given;
        var made = new List<ScenarioStep>();
        foreach (var step in steps)
        {
            kind = step.KeywordType switch
            {
                StepKeywordType.Context => StepKind.Given,
                StepKeywordType.Action => StepKind.When,
                StepKeywordType.Outcome => StepKind.Then,
                _ => kind,
            };
            var docString = step.Argument is DocString text ? placeholders.Fill(text.Content) : null;
            var table = step.Argument is DataTable rows ? rows.Rows.Select(row => Cells(row, placeholders)).ToArray() : null;
            made.Add(new ScenarioStep(kind, step.Keyword.Trim(), placeholders.Fill(step.Text), step.Location.Line, docString, table));
        }

        return made;
    }

    private static IReadOnlyList<string> Cells(TableRow row, Placeholders placeholders) => [.. row.Cells.Select(cell => placeholders.Fill(cell.Value))];

    private static IReadOnlyList<string> TagNames(IEnumerable<Tag> tags) => [.. tags.Select(tag => tag.Name.TrimStart('@'))];
}
