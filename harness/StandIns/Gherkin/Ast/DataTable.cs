namespace Gherkin.Ast;

public class DataTable(List<TableRow> rows) : StepArgument, IHasLocation
{
    public IEnumerable<TableRow> Rows { get; } = rows;

    public Location Location => Rows.First().Location;
}
