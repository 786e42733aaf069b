namespace Conformance.Steps.Matrix;

/// <summary>The checks to be tried with one defect or impostor.</summary>
/// <param name="Device">The defect or impostor, by name.</param>
/// <param name="Checks">Ids, in the order of the catalogue.</param>
public sealed record PlannedColumn(string Device, IReadOnlyList<string> Checks);
