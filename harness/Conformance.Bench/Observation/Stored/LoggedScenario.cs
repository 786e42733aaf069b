namespace Conformance.Bench.Observation.Stored;

/// <summary>A scenario as a log's header holds it.</summary>
/// <param name="File">The feature file, relative to the features folder, with "/" between its parts.</param>
/// <param name="Feature">The feature's title.</param>
/// <param name="Language">Gherkin's code of the language, "en" or "ja".</param>
/// <param name="FeatureTags">The feature's own tags, without "@".</param>
/// <param name="Title">The scenario's title, placeholders filled.</param>
/// <param name="Line">Its line, from 1; for a row of examples that row's.</param>
/// <param name="Tags">All tags that hold for it, without "@".</param>
/// <param name="Steps">All steps, those of the background first.</param>
public sealed record LoggedScenario(
    string File,
    string Feature,
    string Language,
    IReadOnlyList<string> FeatureTags,
    string Title,
    int Line,
    IReadOnlyList<string> Tags,
    IReadOnlyList<LoggedStep> Steps);
