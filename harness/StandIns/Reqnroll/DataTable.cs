namespace Reqnroll;

public class DataTable : Table
{
    public DataTable(params string[] header)
        : base(header)
    {
    }

    internal DataTable(Table copyFrom)
        : base(copyFrom)
    {
    }
}
