using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of the PIN and its counter.</summary>
[Binding]
public sealed class PinThens(Judge judge)
{
    /// <summary>The count on the screen that followed the last entry (RDR-4).</summary>
    [Then("the screen says that {int} tries are left")]
    [Then("the screen says that {int} try is left")]
    public void ScreenSaysTriesLeft(int expected)
    {
        var miss = judge.View.Last<ApduExchanged>(apdu => apdu.IsVerify && apdu.Status != "9000");
        var screen = judge.View.After(miss).Last<ScreenShown>(shown => shown.Screen.TriesLeft is not null);
        judge.Decide(Checks.TriesOnScreen, $"{expected} tries left on the screen", (miss, screen) switch
        {
            (null, _) => new Sight.NotReached("no PIN entry was refused by the chip", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen after the miss shows a count", miss, judge.View.End[0]),
            _ => new Sight.Reached(Shown(screen) == expected, $"{Shown(screen)} on screen \"{Content(screen).Id}\"", miss, screen),
        });
    }

    /// <summary>The count that the chip named last (facts/card.md 2.6).</summary>
    [Then("the card says that {int} tries are left")]
    [Then("the card says that {int} try is left")]
    public void CardSaysTriesLeft(int expected)
    {
        var entry = judge.View.Verifies() is [.., var last] ? last : null;
        var answer = judge.View.Last<ApduExchanged>(apdu => apdu.Instruction == 0x20 && apdu.TriesLeft is not null);
        judge.Decide(Checks.TriesOnCard, $"the chip says {expected}", (entry, answer) switch
        {
            (null, _) => new Sight.NotReached("no PIN was ever presented to the chip", judge.View.End),
            (_, null) => new Sight.Reached(false, "the chip named no count", entry),
            _ => new Sight.Reached(Apdu(answer).TriesLeft == expected, $"{Apdu(answer).Status}", answer),
        });
    }

    /// <summary>The screen tells of the lock, once the chip has told the reader.</summary>
    [Then("the screen says that the PIN is locked")]
    public void ScreenSaysLocked()
    {
        var locked = judge.View.LastPinAnswer() is { What: ApduExchanged { TriesLeft: 0 } } answer ? answer : null;
        var screen = judge.View.After(locked).Screen();
        judge.Decide(Checks.LockShown, "a screen that says the PIN is locked", (locked, screen) switch
        {
            (null, _) => new Sight.NotReached("the chip did not say that its PIN is locked", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed", locked),
            _ => new Sight.Reached(Content(screen).Id == "pin-locked", $"screen \"{Content(screen).Id}\"", locked, screen),
        });
    }

    /// <summary>Since the card lay in the reader again, the chip said only that its PIN is locked.</summary>
    [Then("the PIN is still locked")]
    public void StillLocked()
    {
        var again = judge.View.Last<CardPlaced>();
        var before = again is null ? null : judge.View.Before(again).Last<ApduExchanged>(apdu => apdu.TriesLeft == 0);
        var answers = judge.View.After(again).All<ApduExchanged>(apdu => apdu.Instruction == 0x20 && apdu.Status is not null);
        judge.Decide(Checks.LockStays, "63C0 or 6984 from the chip, nothing else", (before, answers) switch
        {
            (null, _) => new Sight.NotReached("the PIN was not locked before the card was placed again", judge.View.End),
            (_, []) => new Sight.NotReached("the chip was not asked about its PIN again", judge.View.End),
            _ => new Sight.Reached(answers.All(entry => Apdu(entry).TriesLeft == 0), string.Join(", ", answers.Select(entry => Apdu(entry).Status)), [before, .. answers]),
        });
    }

    /// <summary>After the lock no PIN led to a signature.</summary>
    [Then("the locked PIN proves nothing")]
    public void LockedPinProvesNothing()
    {
        var locked = judge.View.Entries.FirstOrDefault(entry => entry.What is ApduExchanged { TriesLeft: 0 });
        var tried = judge.View.After(locked).Last<OtherProgramActed>() ?? judge.View.After(locked).Last<ButtonTouched>(touch => touch is { Button: "pin", Present: true });
        var success = judge.View.After(locked).Last<ApduExchanged>(apdu => apdu.IsVerify && apdu.Status == "9000")
            ?? judge.View.After(tried).Last<IdentityDecided>(identity => identity.Established)
            ?? judge.View.After(tried).Last<CentreAnswered>(answer => answer.Request == "holder");
        judge.Decide(Checks.LockedPinRefused, "no PIN is accepted after the lock", (locked, tried) switch
        {
            (null, _) => new Sight.NotReached("the PIN was never locked", judge.View.End),
            (_, null) => new Sight.NotReached("the PIN was not tried again", judge.View.End),
            _ when success is not null => new Sight.Reached(false, "a PIN was accepted after the lock", locked, tried, success),
            _ => new Sight.Reached(true, "tried and refused", [locked, tried, .. judge.View.End]),
        });
    }

    /// <summary>Entries (touches of ok on a full pad) against VERIFY commands.</summary>
    [Then("{int} entries made {int} VERIFY commands")]
    public void EntriesAndVerifies(int entries, int verifies)
    {
        var touched = judge.View.All<ButtonTouched>(touch => touch is { Button: "ok", Present: true });
        var sent = judge.View.Verifies();
        var apdus = judge.View.All<ApduExchanged>();
        judge.Decide(Checks.OneVerifyPerEntry, $"{entries} entries, {verifies} VERIFY", apdus is [] || touched.Count != entries
            ? new Sight.NotReached($"{touched.Count} entries were made and {apdus.Count} commands seen", judge.View.End)
            : new Sight.Reached(sent.Count == verifies, $"{touched.Count} entries, {sent.Count} VERIFY", [.. touched, .. sent, .. judge.View.End]));
    }

    /// <summary>Two entries never have one layout (RDR-4).</summary>
    [Then("every entry had a layout of its own")]
    public void LayoutsDiffer()
    {
        var pads = judge.View.All<ButtonTouched>(touch => touch is { Button: "ok", Present: true })
            .Select(touch => judge.View.Before(touch).Last<ScreenShown>(shown => shown.Screen.Pad is not null))
            .OfType<LogEntry>()
            .ToList();
        var layouts = pads.Select(entry => Content(entry).Pad!).ToList();
        judge.Decide(Checks.PadShuffled, "a new layout for every entry", pads.Count < 2
            ? new Sight.NotReached($"{pads.Count} entries were made on a pad", judge.View.End)
            : new Sight.Reached(layouts.Distinct().Count() == layouts.Count && layouts.All(IsTenDigits), string.Join(", ", layouts), [.. pads]));
    }

    /// <summary>Touch after touch, one more mark.</summary>
    [Then("the pad showed each entered digit as one filled mark")]
    public void MarksFill()
    {
        var touches = judge.View.All<DigitKeyTouched>(touch => touch.Present);
        var marks = touches.Select(touch => judge.View.After(touch).Screen() is null ? null : NextPad(touch)?.Marks).ToList();
        var expected = touches.Select((_, index) => (int?)((index % 4) + 1)).ToList();
        judge.Decide(Checks.MarksFilled, "1, 2, 3, 4 filled marks", touches is []
            ? new Sight.NotReached("no digit key was touched", judge.View.End)
            : new Sight.Reached(marks.SequenceEqual(expected), string.Join(", ", marks.Select(mark => mark?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none")), [.. touches]));
    }

    /// <summary>On a card without PINs every PIN path is refused, and the chip or the reader says so.</summary>
    [Then("a PIN proves nothing on a card without PINs")]
    public void PinlessCardRefused()
    {
        var tried = judge.View.Last<ButtonTouched>(touch => touch is { Button: "pin" });
        var session = judge.View.After(tried);
        var refusal = session.Last<IdentityDecided>(identity => identity is { Method: "pin", Established: false })
            ?? session.Last<ApduExchanged>(apdu => apdu.Instruction == 0x20 && apdu.Status is not (null or "9000"))
            ?? NotOffered(tried);
        var success = session.Last<IdentityDecided>(identity => identity.Established)
            ?? session.Last<CentreAnswered>(answer => answer.Request == "holder");
        judge.Decide(Checks.PinlessCardRefused, "the PIN is not offered, or its path ends in a refusal", (tried, refusal) switch
        {
            (null, _) => new Sight.NotReached("the PIN was not tried", judge.View.End),
            _ when success is not null => new Sight.Reached(false, "identity was claimed by PIN", tried, success),
            (_, null) => new Sight.NotReached("neither chip nor reader refused", [tried, .. judge.View.End]),
            _ => new Sight.Reached(true, refusal.What.Describe(), tried, refusal),
        });
    }

    // A model may leave the PIN out on such a card; the choice of ways must have been on the screen then.
    private LogEntry? NotOffered(LogEntry? tried) =>
        tried?.What is ButtonTouched { Present: false }
        && judge.View.Before(tried).Screen() is { What: ScreenShown { Screen: { Id: "method" } choice } } screen
        && choice.Buttons.Any(button => button.Id == "face")
            ? screen
            : null;

    private static bool IsTenDigits(string layout) => layout.Length == 10 && layout.Distinct().Count() == 10 && layout.All(char.IsAsciiDigit);

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;

    private static ApduExchanged Apdu(LogEntry entry) => (ApduExchanged)entry.What;

    private static int? Shown(LogEntry entry) => Content(entry).TriesLeft;

    private ScreenContent? NextPad(LogEntry touch) =>
        judge.View.After(touch).Entries.FirstOrDefault(entry => entry.What is ScreenShown { Screen.Pad: not null }) is { } next ? Content(next) : null;
}
