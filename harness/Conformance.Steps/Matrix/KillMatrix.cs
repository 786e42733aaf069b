namespace Conformance.Steps.Matrix;

/// <summary>Every pair that was tried, and what with.</summary>
/// <param name="Build">The bench's version.</param>
/// <param name="Seed">Seed of everything random on the bench.</param>
/// <param name="Started">When it began.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="IsWhole">Whether every check was tried with every defect and impostor.</param>
/// <param name="Good">The devices that passed first.</param>
/// <param name="Columns">In the order of the file of defects.</param>
public sealed record KillMatrix(
    string Build,
    int Seed,
    DateTimeOffset Started,
    int Seconds,
    bool IsWhole,
    IReadOnlyList<GoodDevice> Good,
    IReadOnlyList<Column> Columns)
{
    /// <summary>What is not as expected.</summary>
    public IEnumerable<string> Problems() => Columns.SelectMany(column => column.Problems());

    /// <summary>The pairs that took longest.</summary>
    public IReadOnlyList<(string Device, Cell Cell)> Slowest(int count) =>
        [.. Columns.SelectMany(column => column.Cells.Select(cell => (column.Device, Cell: cell))).OrderByDescending(pair => pair.Cell.Milliseconds).Take(count)];
}
