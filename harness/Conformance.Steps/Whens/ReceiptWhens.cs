using Conformance.Bench.Desk;
using NodaTime;
using Reqnroll;

namespace Conformance.Steps.Whens;

/// <summary>What happens to the receipt computer behind the terminal.</summary>
[Binding]
public sealed class ReceiptWhens(Scene scene)
{
    private const string Absent = "(absent)";

    /// <summary>A result of the reader; what is not in the table is as in fixtures/messages/OQSsiquc01res.xml.</summary>
    [When("the terminal leaves a result in face with")]
    public void ResultArrives(Table table) =>
        scene.Office.LeaveResult(table.Rows.ToDictionary(row => row["element"], row => row["value"] == Absent ? null : row["value"]));

    /// <summary>Moves the office's clock.</summary>
    [When("{int} seconds pass in the office")]
    public void SecondsPass(int seconds) => scene.Office.Pass(Duration.FromSeconds(seconds));

    /// <summary>Staff look at a patient's chart.</summary>
    [When("staff open the chart of patient {word}")]
    public void ChartOpened(string number) => scene.Office.OpenChart(number);
}
