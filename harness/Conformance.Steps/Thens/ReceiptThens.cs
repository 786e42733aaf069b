using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What software behind the terminal makes of a result, by the chart that it shows.</summary>
[Binding]
public sealed class ReceiptThens(Judge judge)
{
    /// <summary>● is a character of the record, and the kana name goes on (ELIG-4).</summary>
    [Then("the chart has the name {} and the kana {}")]
    public void HasName(string name, string kana) => Decide(
        Checks.PlaceholderInChart, $"Name {name}, NameKana {kana}", chart => chart.Name == name && chart.Kana == kana, chart => $"Name {chart.Name}, NameKana {chart.Kana}");

    /// <summary>What the institution knew stands where an answer has no address (E3-8).</summary>
    [Then("the chart has the address {}")]
    public void HasAddress(string address) => Decide(Checks.AddressKept, $"Address {address}", chart => chart.Address == address, chart => $"Address {chart.Address ?? "none"}");

    /// <summary>An answer without aid is no word that there is none (E5.7-1).</summary>
    [Then("the chart has the aid of beneficiary {word}")]
    public void HasAid(string beneficiary) => Decide(Checks.AidKept, $"aid {beneficiary}", chart => chart.Aid == beneficiary, chart => $"aid {chart.Aid ?? "none"}");

    /// <summary>Staff are told, and nothing of the result is taken over (E3-15).</summary>
    [Then("the chart is marked for another patient number and has the name {}")]
    public void IsMarked(string name) => Decide(
        Checks.OtherNumberMarked, $"a notice, Name {name}", chart => chart.Notice is not null && chart.Name == name, chart => $"notice {chart.Notice ?? "none"}, Name {chart.Name}");

    /// <summary>Until 24 hours after the consent, and no longer (E5.3-3).</summary>
    [Then("medical information is shown")]
    public void IsShown() => Medical(true);

    /// <summary>From then on.</summary>
    [Then("medical information is not shown")]
    public void IsNotShown() => Medical(false);

    private void Medical(bool isShown) => Decide(Checks.MedicalForADay, Shown(isShown), chart => chart.Medical == isShown, chart => Shown(chart.Medical));

    private static string Shown(bool isShown) => isShown ? "medical information shown" : "medical information not shown";

    private void Decide(string check, string expected, Func<ChartShown, bool> holds, Func<ChartShown, string> seen)
    {
        var shown = judge.View.Last<ChartShown>();
        judge.Decide(check, expected, shown is not { What: ChartShown chart }
            ? new Sight.NotReached("no chart was shown", judge.View.End)
            : new Sight.Reached(holds(chart), seen(chart), shown));
    }
}
