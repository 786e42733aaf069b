using Conformance.Bench.Desk;
using Reqnroll;

namespace Conformance.Steps.Givens;

/// <summary>What the receipt computer behind the terminal knew before.</summary>
[Binding]
public sealed class ReceiptGivens(Scene scene)
{
    /// <summary>A patient who came before; a cell that is empty is nothing known.</summary>
    [Given("a receipt computer that knows the patient")]
    public void Knows(Table table)
    {
        var known = table.Rows.ToDictionary(row => row["field"], row => row["value"]);
        scene.Office.Enter(new(known["number"], known["name"], known["kana"], known["birth date"], Known(known["address"]), Known(known["aid"])));
    }

    private static string? Known(string cell) => cell.Length == 0 ? null : cell;
}
