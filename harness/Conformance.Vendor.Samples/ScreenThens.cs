using System.Globalization;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Vendor.Samples;

/// <summary>What this vendor promises of its screens.</summary>
[Binding]
public sealed class ScreenThens(Judge judge)
{
    /// <summary>The most buttons of any screen.</summary>
    [Then("no screen has more than {int} buttons")]
    public void ButtonsAtMost(int most)
    {
        var fullest = judge.View.All<ScreenShown>().MaxBy(Buttons);
        judge.Decide("sample-few-buttons", $"at most {most} buttons on a screen", fullest is null
            ? new Sight.NotReached("no screen was shown", judge.View.End)
            : new Sight.Reached(Buttons(fullest) <= most, Buttons(fullest).ToString(CultureInfo.InvariantCulture), fullest));
    }

    private static int Buttons(LogEntry screen) => ((ScreenShown)screen.What).Screen.Buttons.Count;
}
