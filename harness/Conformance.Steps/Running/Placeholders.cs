using Gherkin.Ast;

namespace Conformance.Steps.Running;

/// <summary>The values of one row of examples, by the name of their column.</summary>
internal sealed class Placeholders
{
    private readonly IReadOnlyList<(string Name, string Value)> _values;

    public Placeholders(TableRow header, TableRow row)
        : this([.. header.Cells.Zip(row.Cells, (column, cell) => ($"<{column.Value}>", cell.Value))])
    {
    }

    private Placeholders(IReadOnlyList<(string Name, string Value)> values) => _values = values;

    public static Placeholders None { get; } = new([]);

    public string Fill(string text) =>
        _values.Aggregate(text, (filled, value) => filled.Replace(value.Name, value.Value, StringComparison.Ordinal));
}
