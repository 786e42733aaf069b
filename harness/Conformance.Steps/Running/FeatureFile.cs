using System.Text.RegularExpressions;
using Conformance.Bench.Observation.Stored;
using Gherkin;

namespace Conformance.Steps.Running;

/// <summary>Reads the text of one feature file.</summary>
internal static partial class FeatureFile
{
    public static FeatureSet Parse(string name, string text)
    {
        if (RuleLine().Match(text) is { Success: true } rule)
        {
            var line = text[..rule.Index].Count(c => c == '\n') + 1;
            return new FeatureSet([], [new FeatureFileError(name, line, 1, "Rules are not supported; write a feature file for each.")]);
        }

        try
        {
            using var reader = new StringReader(text);
            return new Parser().Parse(reader).Feature is { } feature
                ? Check(name, ScenarioExpansion.CasesOf(name, feature))
                : new FeatureSet([], [new FeatureFileError(name, 0, 0, "The file has no feature.")]);
        }
        catch (CompositeParserException errors)
        {
            return new FeatureSet([], [.. errors.Errors.Select(error => OfParser(name, error))]);
        }
    }

    // A file with a mistake is not run in part: its missing scenarios would not be missed.
    private static FeatureSet Check(string name, IReadOnlyList<ScenarioCase> cases)
    {
        FeatureFileError[] errors =
        [
            .. cases.GroupBy(scenario => scenario.Title).Where(same => same.Count() > 1).Select(same => new FeatureFileError(
                name, same.ElementAt(1).Line, 0,
                $"The title '{same.Key}' is there twice; a title names its scenario within the file. Give the rows of an outline titles with <placeholders>.")),
            .. cases.Where(scenario => scenario.Steps.All(step => step.Kind != StepKind.Then)).Select(scenario => new FeatureFileError(
                name, scenario.Line, 0, $"The scenario '{scenario.Title}' has no Then step; it would judge nothing.")),
            .. cases.Where(scenario => scenario.IsOfRecordedSession && scenario.Steps.Any(step => step.Kind != StepKind.Then)).Select(scenario => new FeatureFileError(
                name, scenario.Line, 0, $"The scenario '{scenario.Title}' is for recorded sessions, with which nothing can be done: leave Then steps alone in it.")),
            .. cases.Count > 0 ? Array.Empty<FeatureFileError>()
                : [new FeatureFileError(name, 0, 0, "The file has no scenario, or only outlines without rows.")],
        ];
        return errors.Length == 0 ? new FeatureSet(cases, []) : new FeatureSet([], errors);
    }

    private static FeatureFileError OfParser(string name, ParserException error) =>
        new(name, error.Location?.Line ?? 0, error.Location?.Column ?? 0, error.Message);

    // Known to newer parsers only: told by its line, so that it is refused whichever parser reads the file.
    [GeneratedRegex(@"^[ \t]*(Rule|ルール):", RegexOptions.Multiline)]
    private static partial Regex RuleLine();
}
