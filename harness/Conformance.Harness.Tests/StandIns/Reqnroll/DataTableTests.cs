using Reqnroll;

namespace Conformance.Harness.Tests.StandIns.Reqnroll;

public sealed class DataTableTests
{
    private readonly DataTable _table = new("name", "値");

    [Fact]
    public void Cells_are_had_by_column_and_by_number()
    {
        _table.AddRow("a", "1");
        _table.AddRow(new Dictionary<string, string> { ["値"] = "2" });

        Assert.Equal(["name", "値"], _table.Header);
        Assert.Equal(2, _table.RowCount);
        Assert.Equal(("a", "1"), (_table.Rows[0]["name"], _table.Rows[0][1]));
        Assert.Equal(["", "2"], _table.Rows[1].Values);
        Assert.True(_table.Rows[0].TryGetValue("name", out var name));
        Assert.Equal("a", name);
        Assert.False(_table.Rows[0].ContainsKey("other"));
        Assert.Equal([new("name", "a"), new("値", "1")], _table.Rows[0]);
    }

    [Fact]
    public void A_row_of_another_width_is_refused() => Assert.Throws<ArgumentException>(() => _table.AddRow("a"));

    [Fact]
    public void A_column_that_is_not_there_is_named()
    {
        _table.AddRow("a", "1");

        Assert.Contains("'other'", Assert.Throws<IndexOutOfRangeException>(() => _table.Rows[0]["other"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_written_as_in_a_feature()
    {
        _table.AddRow("abcdef", "1");

        Assert.Equal("| name   | 値 |" + Environment.NewLine + "| abcdef | 1 |", _table.ToString(false, false));
    }
}
