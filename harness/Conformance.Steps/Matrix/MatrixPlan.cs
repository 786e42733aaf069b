using Conformance.Bench.Defects;
using Conformance.Bench.Requirements;

namespace Conformance.Steps.Matrix;

/// <summary>Which pairs of check and defect, or impostor, are to be tried.</summary>
/// <param name="Columns">In the order of the file of defects.</param>
public sealed record MatrixPlan(IReadOnlyList<PlannedColumn> Columns)
{
    /// <summary>The number of pairs.</summary>
    public int Pairs => Columns.Sum(column => column.Checks.Count);

    /// <summary>Every check with every defect and impostor.</summary>
    public static MatrixPlan Whole(Catalogue catalogue, DefectBook book)
    {
        string[] checks = [.. catalogue.Checks.Select(check => check.Id)];
        return new([.. book.Defects.Select(defect => defect.Id).Concat(book.Impostors.Select(impostor => impostor.Id)).Select(device => new PlannedColumn(device, checks))]);
    }

    /// <summary>Every check with the defects that are made for it.</summary>
    public static MatrixPlan OwnKillers(DefectBook book) =>
        new([.. book.Defects.Select(defect => new PlannedColumn(defect.Id, [.. defect.CaughtBy.Select(killer => killer.Check)]))]);

    /// <summary>Only the pairs with a check or a defect; null leaves that open.</summary>
    public MatrixPlan Only(string? check, string? device) => Where((column, id) => (device ?? column) == column && (check ?? id) == id);

    /// <summary>So many of the pairs, drawn at random; all of them when there are no more.</summary>
    public MatrixPlan Draw(int count, Random random)
    {
        var pairs = All().ToArray();
        random.Shuffle(pairs);
        var drawn = pairs.Take(count).ToHashSet();
        return Where((device, check) => drawn.Contains((device, check)));
    }

    /// <summary>The pairs that are not in another plan.</summary>
    public MatrixPlan Without(MatrixPlan other)
    {
        var gone = other.All().ToHashSet();
        return Where((device, check) => !gone.Contains((device, check)));
    }

    /// <summary>The pairs of this plan and of another.</summary>
    public MatrixPlan And(MatrixPlan other) => new(
    [
        .. All().Concat(other.All()).Distinct().GroupBy(pair => pair.Device).Select(column => new PlannedColumn(column.Key, [.. column.Select(pair => pair.Check)])),
    ]);

    private IEnumerable<(string Device, string Check)> All() => Columns.SelectMany(column => column.Checks.Select(check => (column.Device, check)));

    private MatrixPlan Where(Func<string, string, bool> chosen) => new(
    [
        .. Columns.Select(column => column with { Checks = [.. column.Checks.Where(check => chosen(column.Device, check))] }).Where(column => column.Checks is not []),
    ]);
}
