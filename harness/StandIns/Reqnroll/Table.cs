using System.Text;

namespace Reqnroll;

public class Table
{
    private readonly string[] _header;

    public Table(params string[] header)
        : this(header, null)
    {
    }

    protected internal Table(string[] header, string[][] dataRows)
    {
        if (header is null || header.Length == 0)
        {
            throw new ArgumentException("No headers to add", nameof(header));
        }

        _header = [.. header.Select(name => name ?? "")];
        foreach (var row in dataRows ?? [])
        {
            AddRow(row);
        }
    }

    protected internal Table(Table copyFrom)
        : this(copyFrom._header, [.. copyFrom.Rows.Select(row => row.Values.ToArray())])
    {
    }

    public ICollection<string> Header => _header;

    public DataTableRows Rows { get; } = new();

    public int RowCount => Rows.Count;

    public bool ContainsColumn(string column) => Array.IndexOf(_header, column) >= 0;

    public void AddRow(IDictionary<string, string> values)
    {
        var cells = new string[_header.Length];
        foreach (var (column, value) in values)
        {
            cells[IndexOf(column)] = value;
        }

        AddRow(cells);
    }

    public void AddRow(params string[] cells)
    {
        if (cells.Length != _header.Length)
        {
            throw new ArgumentException(
                $"The number of cells ({cells.Length}) you are trying to add doesn't match the number of columns ({_header.Length}).\n" +
                $"The table looks like this\n{this}");
        }

        Rows.Add(new DataTableRow(this, [.. cells.Select(cell => cell ?? "")]));
    }

    public override string ToString() => ToString(false);

    public string ToString(bool headersOnly, bool withNewline = true)
    {
        string[][] lines = [_header, .. headersOnly ? [] : Rows.Select(row => row.Values.ToArray())];
        var widths = Enumerable.Range(0, _header.Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append('|').AppendJoin('|', line.Select((cell, column) => $" {cell.PadRight(widths[column])} ")).AppendLine("|");
        }

        return withNewline ? text.ToString() : text.ToString().TrimEnd('\r', '\n');
    }

    internal int IndexOf(string column)
    {
        var index = Array.IndexOf(_header, column);
        return index >= 0 ? index
            : throw new IndexOutOfRangeException($"Could not find a column named '{column}' in the table.\nThe table looks like this:\n{this}");
    }
}
