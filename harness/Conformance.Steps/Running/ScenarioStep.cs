using Conformance.Bench.Observation.Stored;

namespace Conformance.Steps.Running;

/// <summary>One step of a scenario, with placeholders filled.</summary>
/// <param name="Kind">Given, When or Then.</param>
/// <param name="Keyword">As written, without blanks: "And", "ならば".</param>
/// <param name="Text">What step definitions are matched with.</param>
/// <param name="Line">Line in the feature file, from 1.</param>
/// <param name="DocString">The text between triple quotes, or null.</param>
/// <param name="Table">Rows of cells, the header first, or null.</param>
public sealed record ScenarioStep(
    StepKind Kind, string Keyword, string Text, int Line, string? DocString, IReadOnlyList<IReadOnlyList<string>>? Table);
