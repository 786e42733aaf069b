namespace Conformance.Bench.Reception;

/// <summary>What came of a visit.</summary>
/// <param name="Screen">The screen that the reader showed before the card was taken.</param>
/// <param name="Files">Names of the results in face; none where none was due, or none could be written.</param>
public sealed record VisitOutcome(string Screen, IReadOnlyList<string> Files);
