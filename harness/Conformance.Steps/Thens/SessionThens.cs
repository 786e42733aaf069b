using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of a session's end, and of what may not outlast it.</summary>
[Binding]
public sealed class SessionThens(Judge judge)
{
    private const string JpkiAid = "D392F000260100000001";

    /// <summary>Kana name and the request to take the card, on the last screen (RDR-9).</summary>
    [Then("the last screen names {}")]
    public void LastScreenNames(string kana)
    {
        var handedOver = judge.View.Last<ResultHandedOver>();
        var screen = judge.View.Screen();
        judge.Decide(Checks.KanaOnLastScreen, $"{kana} and a request to take the card", (handedOver, screen) switch
        {
            (null, _) => new Sight.NotReached("no result was handed over", judge.View.End),
            (_, null) => new Sight.NotReached("no screen was shown", handedOver),
            _ => new Sight.Reached(((ScreenShown)screen.What).Screen is { Id: "finished" } content && content.KanaName == kana, screen.What.Describe(), handedOver, screen),
        });
    }

    /// <summary>The name was shown, and is on no screen since the card was taken.</summary>
    [Then("nothing of {} is left on the screen")]
    public void NothingLeft(string kana)
    {
        var named = judge.View.Last<ScreenShown>(shown => shown.Screen.AllText().Contains(kana, StringComparison.Ordinal) && shown.Screen.Id == "finished");
        var taken = judge.View.After(named).Last<CardTaken>();
        var screens = judge.View.After(taken).All<ScreenShown>();
        var left = screens.FirstOrDefault(entry => ((ScreenShown)entry.What).Screen is var screen && (screen.KanaName is not null || screen.AllText().Contains(kana, StringComparison.Ordinal)));
        judge.Decide(Checks.NothingLeft, $"{kana} on no screen after the card was taken", (named, taken, screens) switch
        {
            (null, _, _) => new Sight.NotReached("the name was never shown", judge.View.End),
            (_, null, _) => new Sight.NotReached("the card was not taken", named),
            (_, _, []) => new Sight.NotReached("no screen followed", named, taken),
            _ => new Sight.Reached(left is null, (left ?? screens[^1]).What.Describe(), named, taken, left ?? screens[^1]),
        });
    }

    /// <summary>After cancel the reader asks for nothing but that the card be taken.</summary>
    [Then("the reader asks to take the card")]
    public void AsksToTakeTheCard()
    {
        var cancelled = judge.View.Last<ButtonTouched>(touch => touch is { Button: "cancel", Present: true });
        var screen = judge.View.After(cancelled).Screen();
        judge.Decide(Checks.CancelEnds, "screen \"take-card\"", (cancelled, screen) switch
        {
            (null, _) => new Sight.NotReached("there was nothing to cancel", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed", cancelled),
            _ => new Sight.Reached(((ScreenShown)screen.What).Screen.Id == "take-card", screen.What.Describe(), cancelled, screen),
        });
    }

    /// <summary>The screen was reached, the card taken, and the reader is back at its idle screen.</summary>
    [Then("the session that reached the {word} screen is over")]
    public void SessionIsOver(string reached)
    {
        var there = judge.View.Screen(reached);
        var taken = judge.View.After(there).Last<CardTaken>();
        var screen = judge.View.After(taken).Screen();
        judge.Decide(Checks.PullEnds, "screen \"idle\"", (there, taken, screen) switch
        {
            (null, _, _) => new Sight.NotReached($"screen \"{reached}\" was never shown", judge.View.End),
            (_, null, _) => new Sight.NotReached("the card was not taken", there),
            (_, _, null) => new Sight.Reached(false, "no screen followed", there, taken),
            _ => new Sight.Reached(((ScreenShown)screen.What).Screen.Id == "idle", screen.What.Describe(), there, taken, screen),
        });
    }

    /// <summary>A session that was under way hands nothing over once its card is gone.</summary>
    [Then("no result is handed over after the card was taken")]
    public void NoResultAfterPull()
    {
        var taken = judge.View.Last<CardTaken>();
        var under = taken is null ? null : judge.View.Before(taken).Screen();
        var handedOver = judge.View.Last<ResultHandedOver>();
        judge.Decide(Checks.NoResultAfterPull, "nothing at the terminal", (under, handedOver) switch
        {
            (_, not null) => new Sight.Reached(false, handedOver.What.Describe(), handedOver),
            (null, _) => new Sight.NotReached("no session was under way when the card was taken", judge.View.End),
            (_, _) when ((ScreenShown)under.What).Screen.Id is "idle" or "refused" or "card-error" or "take-card" =>
                new Sight.NotReached($"the session had ended at screen \"{((ScreenShown)under.What).Screen.Id}\" before", under),
            _ => new Sight.Reached(true, "nothing", under, taken!, judge.View.End[0]),
        });
    }

    /// <summary>Of the card's applications JPKI alone was selected (CARD-7).</summary>
    [Then("no application but JPKI was opened")]
    public void OnlyJpkiOpened()
    {
        var selected = judge.View.All<ApduExchanged>(apdu => apdu is { Instruction: 0xA4, Selected.Length: >= 10 });
        var signed = judge.View.Last<ApduExchanged>(apdu => apdu is { Instruction: 0x2A, Status: "9000" });
        var other = selected.FirstOrDefault(entry => ((ApduExchanged)entry.What).Selected != JpkiAid);
        judge.Decide(Checks.NumberUntouched, "SELECT of the JPKI application and of no other", signed is null
            ? new Sight.NotReached("the card was not used for a signature", judge.View.End)
            : new Sight.Reached(other is null && selected.Count > 0, (other ?? signed).What.Describe(), other ?? selected[0], signed));
    }
}
