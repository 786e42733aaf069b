namespace Conformance.Steps.Matrix;

/// <summary>All checks with one defect or impostor.</summary>
/// <param name="Device">The defect or impostor, by name.</param>
/// <param name="Cells">In the order of the catalogue.</param>
/// <param name="Milliseconds">How long all its scenarios took.</param>
public sealed record Column(string Device, IReadOnlyList<Cell> Cells, int Milliseconds)
{
    /// <summary>What is not as expected, each in one sentence.</summary>
    public IEnumerable<string> Problems() => Cells.Where(cell => cell.Problem is not null).Select(cell => $"{Device} × {cell.Check}: {cell.Problem}");
}
