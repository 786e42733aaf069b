using Conformance.Steps.Matrix;

namespace Conformance.Cli.Matrix;

/// <summary>Counts of a matrix in words.</summary>
internal static class MatrixWords
{
    public static string Counts(IReadOnlyList<Cell> cells) =>
        string.Join(", ", cells.GroupBy(cell => cell.Outcome).OrderBy(same => same.Key).Select(same => $"{same.Count()} {same.Key}"));
}
