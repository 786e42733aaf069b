using System.Collections;

namespace Reqnroll;

public class DataTableRows : IEnumerable<DataTableRow>
{
    private readonly List<DataTableRow> _rows = [];

    internal DataTableRows()
    {
    }

    public int Count => _rows.Count;

    public DataTableRow this[int index] => _rows[index];

    public IEnumerator<DataTableRow> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(DataTableRow row) => _rows.Add(row);
}
