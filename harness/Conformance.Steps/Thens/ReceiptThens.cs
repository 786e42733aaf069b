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

    /// <summary>A consent that has lapsed or could not be had is none (E2-1).</summary>
    [Then("medical information is not shown without a consent that holds")]
    public void IsNotShownWithout() => Decide(Checks.LapsedShowsNothing, Shown(false), chart => !chart.Medical, chart => Shown(chart.Medical));

    /// <summary>Characters are those of the result, in whatever encoding it came (E3-1).</summary>
    [Then("the chart has the name {} that the result has")]
    public void HasReadName(string name) => Named(Checks.ReadInItsEncoding, name);

    /// <summary>Kana differ by their size alone (E3-7).</summary>
    [Then("the result is known to be the patient's, who is named {} now")]
    public void IsFound(string name) => Named(Checks.PatientFound, name);

    /// <summary>Whom of several it is, staff decide (E3-14).</summary>
    [Then("the result is left to staff, and the chart keeps the name {}")]
    public void IsLeftToStaff(string name) => Named(Checks.SeveralLeft, name);

    /// <summary>What was made earlier is no news (E1.5-3).</summary>
    [Then("the older result is left out, and the chart keeps the name {}")]
    public void IsLeftOut(string name) => Named(Checks.OlderLeftOut, name);

    /// <summary>What was confirmed on another day is not confirmed today.</summary>
    [Then("the result of an earlier day confirms nothing")]
    public void ConfirmsNothing() => Confirmation(Checks.OlderLeftOut, false);

    /// <summary>Good ends of file and person, valid, and one qualification (E1.5-1).</summary>
    [Then("the qualification is confirmed for today")]
    public void IsConfirmed() => Confirmation(Checks.ConfirmedWhenValid, true);

    /// <summary>Anything else.</summary>
    [Then("the qualification is not confirmed")]
    public void IsNotConfirmed() => Confirmation(Checks.ConfirmedWhenValid, false);

    /// <summary>By number the newer one is not disclosed, so that somebody has to ask for the card (E4.1-3).</summary>
    [Then("staff are told that there is a newer qualification")]
    public void NewerIsTold() => Told(Checks.NewerTold);

    /// <summary>Before a claim is sent back for it (E3-4).</summary>
    [Then("staff are told of a character that a claim may not take")]
    public void CharactersAreTold() => Told(Checks.ClaimCharactersTold);

    /// <summary>Numbers that differ in width or in zeros in front are the same (E3-13): the result is taken over, and there is nothing to tell.</summary>
    [Then("the insurance is known to be the same, and the chart has the name {} now")]
    public void InsuranceIsSame(string name) => Decide(
        Checks.InsuranceSame, $"Name {name}, notice none", chart => chart.Name == name && chart.Notice is null, chart => $"Name {chart.Name}, notice {chart.Notice ?? "none"}");

    /// <summary>Another branch number is another person of the family, or another insurance (E3-13).</summary>
    [Then("staff are told of another branch number")]
    public void BranchIsTold() => Told(Checks.BranchExact);

    private void Named(string check, string name) => Decide(check, $"Name {name}", chart => chart.Name == name, chart => $"Name {chart.Name}");

    private void Told(string check) => Decide(check, "a notice", chart => chart.Notice is not null, chart => $"notice {chart.Notice ?? "none"}");

    private void Confirmation(string check, bool isConfirmed) => Decide(check, Confirmed(isConfirmed), chart => chart.Confirmed == isConfirmed, chart => Confirmed(chart.Confirmed == true));

    private static string Confirmed(bool isConfirmed) => isConfirmed ? "qualification confirmed" : "qualification not confirmed";

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
