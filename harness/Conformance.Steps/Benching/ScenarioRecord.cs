using Conformance.Bench.Observation.Stored;
using Conformance.Steps.Running;

namespace Conformance.Steps.Benching;

/// <summary>A scenario in the words of a log's header, and back.</summary>
public static class ScenarioRecord
{
    /// <summary>What a header says of a scenario.</summary>
    public static LoggedScenario Of(ScenarioCase scenario) => new(
        scenario.File,
        scenario.Feature.Title,
        scenario.Feature.Language,
        scenario.Feature.Tags,
        scenario.Title,
        scenario.Line,
        scenario.Tags,
        [.. scenario.Steps.Select(step => new LoggedStep(step.Kind, step.Keyword, step.Text, step.Line, step.DocString, step.Table))]);

    /// <summary>The scenario that a header tells of.</summary>
    public static ScenarioCase CaseOf(LoggedScenario logged) => new(
        new(logged.File, logged.Feature, logged.Language, logged.FeatureTags),
        logged.Title,
        logged.Tags,
        logged.Line,
        [.. logged.Steps.Select(step => new ScenarioStep(step.Kind, step.Keyword, step.Text, step.Line, step.DocString, step.Table))]);
}
