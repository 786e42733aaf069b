using System.Globalization;
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
    [Then("画面に残り{int}回と表示される")]
    [Then("the screen says that {int} try is left")]
    public void ScreenSaysTriesLeft(int expected)
    {
        var miss = judge.View.Session.Last<ApduExchanged>(apdu => apdu.PresentsPin && apdu.Status is not (null or "9000"));
        var screen = judge.View.After(miss).First<ScreenShown>();
        judge.Decide(Checks.TriesOnScreen, $"{expected} tries left on the screen", (miss, screen) switch
        {
            (null, _) => new Sight.NotReached("no PIN entry was refused by the chip", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed the miss", miss, judge.View.End[0]),
            _ => new Sight.Reached(Content(screen).TriesLeft == expected, $"{Content(screen).TriesLeft?.ToString(CultureInfo.InvariantCulture) ?? "no count"} on screen \"{Content(screen).Id}\"", miss, screen),
        });
    }

    /// <summary>The count that the chip named last (facts/card.md 2.6).</summary>
    [Then("the card says that {int} tries are left")]
    [Then("カードは残り{int}回と答える")]
    [Then("the card says that {int} try is left")]
    public void CardSaysTriesLeft(int expected)
    {
        var entry = judge.View.Session.Verifies() is [.., var last] ? last : null;
        var answer = judge.View.LastPinAnswer() is { What: ApduExchanged { TriesLeft: not null } } named && named.Sequence >= entry?.Sequence ? named : null;
        judge.Decide(Checks.TriesOnCard, $"the chip says {expected}", (entry, answer) switch
        {
            (null, _) => new Sight.NotReached("no PIN was ever presented to the chip", judge.View.End),
            (_, null) => new Sight.Reached(false, $"the chip named no count: {entry.What.Describe()}", entry),
            _ => new Sight.Reached(Apdu(answer).TriesLeft == expected, $"{Apdu(answer).Status}", entry, answer),
        });
    }

    /// <summary>The screen tells of the lock, once the chip has told the reader; questions of consent may come first.</summary>
    [Then("the screen says that the PIN is locked")]
    [Then("暗証番号がロックされたことが画面に表示される")]
    public void ScreenSaysLocked()
    {
        var locked = judge.View.LastPinAnswer() is { What: ApduExchanged { TriesLeft: 0 } } answer ? answer : null;
        var screen = judge.View.After(locked).First<ScreenShown>(shown => !shown.Screen.IsConsent);
        judge.Decide(Checks.LockShown, "a screen that says the PIN is locked", (locked, screen) switch
        {
            (null, _) => new Sight.NotReached("the chip did not say that its PIN is locked", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed", locked),
            _ => new Sight.Reached(TellsOfLock(Content(screen)), screen.What.Describe(), locked, screen),
        });
    }

    /// <summary>Since the card lay in the reader again, the chip said only that its PIN is locked.</summary>
    [Then("the PIN is still locked")]
    [Then("暗証番号はロックされたままである")]
    public void StillLocked()
    {
        var again = judge.View.Last<CardPlaced>();
        var before = again is null ? null : judge.View.Before(again).Last<ApduExchanged>(apdu => apdu.ConcernsPin && apdu.TriesLeft == 0);
        var answers = judge.View.After(again).All<ApduExchanged>(apdu => apdu.ConcernsPin && apdu.Status is not null);
        judge.Decide(Checks.LockStays, "63C0 or 6984 from the chip, nothing else", (before, answers) switch
        {
            (null, _) => new Sight.NotReached("the PIN was not locked before the card was placed again", judge.View.End),
            (_, []) => new Sight.NotReached("the chip was not asked about its PIN again", judge.View.End),
            _ => new Sight.Reached(answers.All(entry => Apdu(entry).TriesLeft == 0), string.Join(", ", answers.Select(entry => Apdu(entry).Status)), [before, .. answers]),
        });
    }

    /// <summary>After the lock the PIN was tried, the chip refused, and no PIN led to a signature.</summary>
    [Then("the locked PIN proves nothing")]
    [Then("ロックされた暗証番号では本人確認が成立しない")]
    public void LockedPinProvesNothing()
    {
        var locked = judge.View.First<ApduExchanged>(apdu => apdu.ConcernsPin && apdu.TriesLeft == 0);
        var since = judge.View.After(locked);
        var tried = since.Last<OtherProgramActed>()
            ?? since.Last<ButtonTouched>(touch => touch is { Button: "pin", Present: true })
            ?? NotOffered(since.Last<ButtonTouched>(touch => touch.Button == "pin"));
        var refused = tried is null ? null : Refusal(tried);
        var success = since.Last<ApduExchanged>(apdu => apdu.PresentsPin && apdu.Status == "9000")
            ?? judge.View.After(tried).Last<IdentityDecided>(identity => identity.Established)
            ?? judge.View.After(tried).Last<CentreAnswered>(answer => answer.Request == "holder");
        judge.Decide(Checks.LockedPinRefused, "no PIN is accepted after the lock", (locked, tried, refused) switch
        {
            (null, _, _) => new Sight.NotReached("the PIN was never locked", judge.View.End),
            (_, null, _) => new Sight.NotReached("the PIN was not tried again", judge.View.End),
            _ when success is not null => new Sight.Reached(false, "a PIN was accepted after the lock", locked, tried, success),
            (_, _, null) => new Sight.NotReached("the chip was not asked about its PIN again", [locked, tried, .. judge.View.End]),
            _ => new Sight.Reached(true, $"tried and refused: {Apdu(refused).Status}", [locked, tried, refused, .. judge.View.End]),
        });
    }

    /// <summary>On a card without PINs every PIN path is refused, and the chip or the reader says so.</summary>
    [Then("a PIN proves nothing on a card without PINs")]
    public void PinlessCardRefused()
    {
        var tried = judge.View.Last<ButtonTouched>(touch => touch is { Button: "pin" });
        var session = judge.View.After(tried);
        var refusal = session.Last<IdentityDecided>(identity => identity is { Method: "pin", Established: false })
            ?? session.Last<ApduExchanged>(apdu => apdu.ConcernsPin && apdu.Status is not (null or "9000"))
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

    private static bool TellsOfLock(ScreenContent screen) =>
        screen.AllText().Contains("暗証番号は使えません", StringComparison.Ordinal) && screen.Buttons.All(button => button.Id != "pin");

    // The reader may ask the chip without data before it shows a pad, or before it leaves the PIN out of the choice; another program
    // presents the PIN.
    private LogEntry? Refusal(LogEntry tried) =>
        (tried.What is ScreenShown ? judge.View.Session.Before(tried) : judge.View.After(tried))
            .Last<ApduExchanged>(apdu => apdu.ConcernsPin && apdu.TriesLeft == 0 && (apdu.PresentsPin || tried.What is not OtherProgramActed));

    // A model may leave the PIN out on such a card; the choice of ways must have been on the screen then.
    private LogEntry? NotOffered(LogEntry? tried) =>
        tried?.What is ButtonTouched { Present: false }
        && judge.View.Before(tried).Screen() is { What: ScreenShown { Screen: { Id: "method" } choice } } screen
        && choice.Buttons.Any(button => button.Id == "face")
            ? screen
            : null;

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;

    private static ApduExchanged Apdu(LogEntry entry) => (ApduExchanged)entry.What;
}
