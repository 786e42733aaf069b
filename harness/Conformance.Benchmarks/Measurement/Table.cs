using System.Globalization;

namespace Conformance.Benchmarks.Measurement;

/// <summary>Prints rows in columns.</summary>
internal static class Table
{
    public static void Write(IReadOnlyList<Row> rows, TextWriter output)
    {
        var lines = rows.Select(row => (row.What, Figure: Text(row.Figure), row.Unit, Ratio: Text(row.Ratio))).Prepend(("what", "figure", "unit", "ratio")).ToList();
        var (what, figure, unit) = (lines.Max(line => line.Item1.Length), lines.Max(line => line.Item2.Length), lines.Max(line => line.Item3.Length));
        foreach (var line in lines)
        {
            output.WriteLine($"{line.Item1.PadRight(what)}  {line.Item2.PadLeft(figure)}  {line.Item3.PadRight(unit)}  {line.Item4}".TrimEnd());
        }
    }

    private static string Text(Ratio? ratio) => ratio is null ? "" : $"{Text(ratio.Times)} x {ratio.Reference}";

    private static string Text(double figure) => figure.ToString(figure >= 100 ? "N0" : figure >= 10 ? "N1" : "N2", CultureInfo.InvariantCulture);
}
