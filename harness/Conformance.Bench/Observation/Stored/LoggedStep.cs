namespace Conformance.Bench.Observation.Stored;

/// <summary>A step as a log's header holds it.</summary>
/// <param name="Kind">Given, When or Then, also where the step begins with And or But.</param>
/// <param name="Keyword">As written: "And", "ならば".</param>
/// <param name="Text">What step definitions are matched with, placeholders filled.</param>
/// <param name="Line">Its line in the feature file, from 1.</param>
/// <param name="DocString">The text between triple quotes; null when there is none.</param>
/// <param name="Table">Rows of cells, the header first; null when there is none.</param>
public sealed record LoggedStep(StepKind Kind, string Keyword, string Text, int Line, string? DocString, IReadOnlyList<IReadOnlyList<string>>? Table);
