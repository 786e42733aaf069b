namespace Conformance.Steps.Running;

/// <summary>What a feature file says about all of its scenarios.</summary>
/// <param name="File">Path relative to the folder that was read, with "/" between its parts.</param>
/// <param name="Title">The text after "Feature:" or its like in another language.</param>
/// <param name="Language">Gherkin's code of the language, "en" or "ja".</param>
/// <param name="Tags">The feature's tags, without "@".</param>
public sealed record FeatureHeading(string File, string Title, string Language, IReadOnlyList<string> Tags);
