using System.Globalization;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of the PIN pad and of the entries made on it (RDR-4).</summary>
[Binding]
public sealed class PinPadThens(Judge judge)
{
    /// <summary>Entries (touches of ok on a full pad) against VERIFY commands: one behind each touch of ok, and none anywhere else.</summary>
    [Then("{int} entries made {int} VERIFY commands")]
    [Then("{int}回の入力でVERIFYは{int}回送られる")]
    public void EntriesAndVerifies(int entries, int verifies)
    {
        var touched = Entries();
        var sent = judge.View.Verifies();
        var counts = VerifiesBehind(touched, sent);
        judge.Decide(Checks.OneVerifyPerEntry, $"{entries} entries, {verifies} VERIFY, each behind its own entry", judge.View.All<ApduExchanged>() is [] || touched.Count != entries
            ? new Sight.NotReached($"{touched.Count} entries were made", judge.View.End)
            : new Sight.Reached(
                sent.Count == verifies && counts is [0, .. var each] && each.All(count => count == 1),
                $"{touched.Count} entries, {sent.Count} VERIFY: before the first entry and behind each: {string.Join(", ", counts)}",
                [.. touched.Concat(sent).OrderBy(entry => entry.Sequence), .. judge.View.End]));
    }

    /// <summary>Two entries never have one layout, in one session or in two.</summary>
    [Then("every entry had a layout of its own")]
    public void LayoutsDiffer()
    {
        var pads = Entries()
            .Select(touch => judge.View.Before(touch).Last<ScreenShown>(shown => shown.Screen.Pad is not null))
            .OfType<LogEntry>()
            .ToList();
        var layouts = pads.Select(entry => Content(entry).Pad!).ToList();
        var isNew = layouts.Distinct().Count() == layouts.Count;
        judge.Decide(Checks.PadShuffled, "a new layout for every entry", pads.Count < 2
            ? new Sight.NotReached($"{pads.Count} entries were made on a pad", judge.View.End)
            : new Sight.Reached(isNew, $"{(isNew ? "" : "a layout came twice: ")}{string.Join(", ", layouts)}", [.. pads]));
    }

    /// <summary>Touch after touch, one more mark, on the very screen that answers the touch.</summary>
    [Then("the pad showed each entered digit as one filled mark")]
    public void MarksFill()
    {
        var touches = judge.View.All<DigitKeyTouched>(touch => touch.Present);
        var screens = touches.Select(touch => judge.View.After(touch).First<ScreenShown>()).ToList();
        var marks = screens.Select(screen => screen is null ? null : Content(screen).Marks).ToList();
        judge.Decide(Checks.MarksFilled, "one filled mark for each digit since the pad was empty", touches is []
            ? new Sight.NotReached("no digit key was touched", judge.View.End)
            : new Sight.Reached(
                marks.SequenceEqual(touches.Select(DigitsSoFar)),
                string.Join(", ", marks.Select(mark => mark?.ToString(CultureInfo.InvariantCulture) ?? "none")),
                [.. touches.Concat(screens.OfType<LogEntry>()).OrderBy(entry => entry.Sequence)]));
    }

    /// <summary>First what came before any entry, then what came behind each, up to the next.</summary>
    private static List<int> VerifiesBehind(IReadOnlyList<LogEntry> touched, IReadOnlyList<LogEntry> sent) =>
        [.. Enumerable.Range(0, touched.Count + 1).Select(index => sent.Count(verify => touched.Count(touch => touch.Sequence < verify.Sequence) == index))];

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;

    private IReadOnlyList<LogEntry> Entries() => judge.View.All<ButtonTouched>(touch => touch is { Button: "ok", Present: true });

    /// <summary>Every button of a pad empties it, or leaves it.</summary>
    private int? DigitsSoFar(LogEntry touch)
    {
        var before = judge.View.Before(touch);
        return before.After(before.Last<ButtonTouched>(button => button.Present)).All<DigitKeyTouched>(digit => digit.Present).Count + 1;
    }
}
