using System.Collections;

namespace Reqnroll;

/// <summary>The package's row is a whole dictionary; this one is the part of it that reads.</summary>
public class DataTableRow : IEnumerable<KeyValuePair<string, string>>
{
    private readonly Table _table;
    private readonly string[] _cells;

    internal DataTableRow(Table table, string[] cells)
    {
        _table = table;
        _cells = cells;
    }

    public int Count => _cells.Length;

    public ICollection<string> Keys => _table.Header;

    public ICollection<string> Values => _cells;

    public string this[int index] => _cells[index];

    public string this[string header]
    {
        get => _cells[_table.IndexOf(header)];
        set => _cells[_table.IndexOf(header)] = value;
    }

    public bool ContainsKey(string key) => _table.ContainsColumn(key);

    public bool TryGetValue(string key, out string value)
    {
        value = ContainsKey(key) ? this[key] : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        _table.Header.Select((column, index) => KeyValuePair.Create(column, _cells[index])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
