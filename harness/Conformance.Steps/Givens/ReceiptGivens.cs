using Conformance.Bench.Desk;
using Conformance.Bench.Devices.Software;
using Conformance.Steps.Whens;
using Reqnroll;

namespace Conformance.Steps.Givens;

/// <summary>What the receipt computer behind the terminal knew before, and what the centre will answer it.</summary>
[Binding]
public sealed class ReceiptGivens(Scene scene)
{
    /// <summary>A patient who came before; what is empty or not in the table is not known.</summary>
    [Given("a receipt computer that knows the patient")]
    public Task Knows(Table table)
    {
        var cells = table.Rows.ToDictionary(row => row["field"], row => row["value"]);
        string? Known(string field) => cells.GetValueOrDefault(field) is { Length: > 0 } cell ? cell : null;
        return scene.Office.EnterAsync(new KnownPatient(cells["number"], cells["name"], cells["kana"], cells["birth date"], Known("address"), Known("aid"))
        {
            Insurer = Known("insurer"), Symbol = Known("symbol"), InsuredNumber = Known("insured number"), Branch = Known("branch"),
        });
    }

    /// <summary>Of an answer to an inquiry by number; what is not in the table is as in fixtures/messages/OQSsiquc01res.xml.</summary>
    [Given("a centre that answers an inquiry by number with")]
    public void Answers(Table table) => scene.Office.AnswerWith(ReceiptWhens.ElementsOf(table));
}
