using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of the keys of the PIN pad, and what must not be seen of the digits (RDR-4).</summary>
[Binding]
public sealed class PadLayoutThens(Judge judge)
{
    private const string Digits = "0123456789";

    /// <summary>Any PIN can be entered on every pad, at the first entry and at those that follow.</summary>
    [Then("at {int} entries every pad has each digit once")]
    public void EachDigitOnce(int entries)
    {
        var pads = judge.View.All<ScreenShown>(shown => shown.Screen.Pad is not null);
        var wrong = pads.FirstOrDefault(entry => !Pad(entry).Order().SequenceEqual(Digits));
        var begun = pads.Count(BeginsEntry);
        judge.Decide(Checks.PadComplete, $"the ten digits, each once, at {entries} entries", begun < entries && wrong is null
            ? new Sight.NotReached($"{begun} entries were begun", judge.View.End)
            : new Sight.Reached(wrong is null, wrong is null ? $"{pads.Count} pads, each with all ten" : Faults(Pad(wrong)), wrong is null ? pads : [wrong]));
    }

    /// <summary>
    /// The digits really wander: with keys laid out by chance a digit lies at one place in a tenth of the layouts, so that a high count
    /// means keys that stay where they are. One layout counts for each entry (RDR-4); whether a cleared entry is a new one is left open.
    /// </summary>
    [Then("over {int} layouts no digit lay at one place more than {int} times")]
    public void DigitsWander(int layouts, int most)
    {
        var pads = judge.View.All<ScreenShown>(shown => shown.Screen.Pad is not null).Where(BeginsEntry).Take(layouts).ToList();
        var (digit, place, times) = Most(pads.ConvertAll(Pad));
        judge.Decide(Checks.DigitsWander, $"at most {most} times in {layouts} layouts", pads.Count < layouts
            ? new Sight.NotReached($"{pads.Count} layouts were shown", judge.View.End)
            : new Sight.Reached(times <= most, $"the {digit} lay {times} times at place {place + 1}", [pads[0], pads[^1]]));
    }

    /// <summary>Digits were entered, and the screens showed marks.</summary>
    [Then("the digits of the PIN are on no screen")]
    public void DigitsHidden()
    {
        var touched = judge.View.All<DigitKeyTouched>(touch => touch.Present);
        var shown = judge.View.First<ScreenShown>(screen => screen.Screen.DigitsShown);
        var filled = touched is [] ? null : judge.View.After(touched[0]).Last<ScreenShown>(screen => screen.Screen.Marks > 0);
        judge.Decide(Checks.DigitsHidden, "marks, and no digit that was entered", (touched, shown, filled) switch
        {
            ([], _, _) => new Sight.NotReached("no digit key was touched", judge.View.End),
            (_, not null, _) => new Sight.Reached(false, shown.What.Describe(), shown),
            (_, _, null) => new Sight.NotReached("no screen showed that a digit was entered", judge.View.End),
            _ => new Sight.Reached(true, $"{touched.Count} digits, marks alone", touched[0], filled),
        });
    }

    private static string Faults(string pad) => string.Join(", ", Digits
        .Select(digit => (Digit: digit, Times: pad.Count(key => key == digit)))
        .Where(key => key.Times != 1)
        .Select(key => $"the {key.Digit} {key.Times} times")) + $" on the pad {pad}";

    private static (char Digit, int Place, int Times) Most(List<string> layouts) => (
        from digit in Digits
        from place in Enumerable.Range(0, Digits.Length)
        let times = layouts.Count(layout => place < layout.Length && layout[place] == digit)
        orderby times descending
        select (digit, place, times)).First();

    /// <summary>A pad without marks, the first since a card was placed or since a digit was touched.</summary>
    private bool BeginsEntry(LogEntry pad) =>
        ((ScreenShown)pad.What).Screen.Marks == 0
        && judge.View.Before(pad) is var earlier
        && (earlier.Last<ScreenShown>(shown => shown.Screen is { Pad: not null, Marks: 0 }) is not { } before
            || earlier.After(before) is var since && (since.First<DigitKeyTouched>(touch => touch.Present) ?? since.First<CardPlaced>()) is not null);

    private static string Pad(LogEntry entry) => ((ScreenShown)entry.What).Screen.Pad!;
}
