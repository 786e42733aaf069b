using Conformance.Bench.Desk;
using Conformance.Messages;
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
    public Task ResultArrives(Table table) => scene.Office.LeaveResultAsync(ElementsOf(table));

    /// <summary>The same in the other encoding, which it declares.</summary>
    [When("the terminal leaves a result in Shift_JIS in face with")]
    public Task ShiftJisResultArrives(Table table) => scene.Office.LeaveResultAsync(ElementsOf(table), MessageEncoding.ShiftJis);

    /// <summary>Staff ask without a card.</summary>
    [When("staff ask for the eligibility of patient {word} by number")]
    public Task Asked(string number) => scene.Office.AskAsync(number);

    /// <summary>Moves the office's clock.</summary>
    [When("{int} seconds pass in the office")]
    public Task SecondsPass(int seconds) => scene.Office.PassAsync(Duration.FromSeconds(seconds));

    /// <summary>Staff look at a patient's chart.</summary>
    [When("staff open the chart of patient {word}")]
    public Task ChartOpened(string number) => scene.Office.OpenChartAsync(number);

    /// <summary>Elements with what they hold; null for one that is not there.</summary>
    internal static IReadOnlyDictionary<string, string?> ElementsOf(Table table) => table.Rows.ToDictionary(row => row["element"], row => row["value"] == Absent ? null : row["value"]);
}
