using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.SmartCard;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of a session's end, and of what may not outlast it.</summary>
[Binding]
public sealed class SessionThens(Judge judge)
{
    /// <summary>Kana name and the request to take the card, on the last screen (RDR-9).</summary>
    [Then("the last screen names {}")]
    [Then("最後の画面に「{}」と表示される")]
    public void LastScreenNames(string kana)
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        var screen = judge.View.After(handedOver).Screen();
        judge.Decide(Checks.KanaOnLastScreen, $"{kana} and a request to take the card", (handedOver, screen) switch
        {
            (null, _) => new Sight.NotReached("no result was handed over", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed the result", handedOver),
            _ => new Sight.Reached(
                Content(screen) is { Id: "finished" } content && content.KanaName == kana && AsksToTake(content),
                $"{screen.What.Describe()}  {Content(screen).AllText().ReplaceLineEndings(" / ")}",
                handedOver,
                screen),
        });
    }

    /// <summary>The name was shown, and is on no screen since the card was taken, the next patient's included.</summary>
    [Then("nothing of {} is left on the screen")]
    public void NothingLeft(string kana)
    {
        var named = judge.View.Last<ScreenShown>(shown => shown.Screen.Id == "finished" && shown.Screen.KanaName == kana);
        var taken = named is null ? null : judge.View.After(named).First<CardTaken>();
        var screens = taken is null ? [] : judge.View.After(taken).All<ScreenShown>();
        var left = screens.FirstOrDefault(entry => Shows(Content(entry), kana) || ShowsAnybody(Content(entry)));
        judge.Decide(Checks.NothingLeft, $"{kana} on no screen after the card was taken", (named, taken, screens) switch
        {
            (null, _, _) => new Sight.NotReached("the name was never shown", judge.View.End),
            (_, null, _) => new Sight.NotReached("the card was not taken", named),
            (_, _, []) => new Sight.NotReached("no screen followed", named, taken),
            _ => new Sight.Reached(left is null, left?.What.Describe() ?? $"{screens.Count} screens without the name", left is null ? [named, taken, .. screens] : [named, taken, left]),
        });
    }

    /// <summary>After cancel the reader asks for nothing but that the card be taken, and hands nothing over.</summary>
    [Then("the reader asks to take the card")]
    public void AsksToTakeTheCard()
    {
        var cancelled = judge.View.Session.Last<ButtonTouched>(touch => touch is { Button: "cancel", Present: true });
        var screen = judge.View.After(cancelled).Screen();
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.CancelEnds, "screen \"take-card\", nothing handed over", (cancelled, screen) switch
        {
            (null, _) => new Sight.NotReached("there was nothing to cancel", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed", cancelled),
            _ when handedOver is not null => new Sight.Reached(false, handedOver.What.Describe(), cancelled, handedOver),
            _ => new Sight.Reached(Content(screen).Id == "take-card" && AsksToTake(Content(screen)), screen.What.Describe(), cancelled, screen),
        });
    }

    /// <summary>Nobody acted, and in the end the reader asks for the card and has handed nothing over.</summary>
    [Then("the session that waited at the {word} screen has timed out")]
    public void TimedOut(string reached)
    {
        var there = judge.View.Session.Screen(reached);
        var passed = judge.View.After(there).First<TimePassed>();
        var screen = judge.View.After(passed).Screen();
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.TimeoutEnds, "screen \"take-card\", nothing handed over", (there, passed) switch
        {
            (null, _) => new Sight.NotReached($"screen \"{reached}\" was never shown", judge.View.End),
            (_, null) => new Sight.NotReached("no time passed", there),
            _ when handedOver is not null => new Sight.Reached(false, handedOver.What.Describe(), there, passed, handedOver),
            _ => new Sight.Reached(
                screen is not null && Content(screen).Id == "take-card" && AsksToTake(Content(screen)),
                screen?.What.Describe() ?? "the screen stays as it was",
                screen is null ? [there, passed] : [there, passed, screen]),
        });
    }

    /// <summary>The screen was reached, the card taken, and the reader went back to its idle screen at once and for good.</summary>
    [Then("the session that reached the {word} screen is over")]
    public void SessionIsOver(string reached)
    {
        var there = judge.View.Session.Screen(reached);
        var taken = judge.View.After(there).First<CardTaken>();
        var screens = judge.View.After(taken).All<ScreenShown>();
        var other = screens.FirstOrDefault(screen => Content(screen).Id != "idle");
        judge.Decide(Checks.PullEnds, "screen \"idle\" and no other", (there, taken, screens) switch
        {
            (null, _, _) => new Sight.NotReached($"screen \"{reached}\" was never shown", judge.View.End),
            (_, null, _) => new Sight.NotReached("the card was not taken", there),
            (_, _, []) => new Sight.Reached(false, "no screen followed", there, taken),
            _ => new Sight.Reached(other is null, (other ?? screens[^1]).What.Describe(), there, taken, other ?? screens[^1]),
        });
    }

    /// <summary>A session that was under way hands nothing over once its card is gone.</summary>
    [Then("no result is handed over after the card was taken")]
    public void NoResultAfterPull()
    {
        var taken = judge.View.Session.Last<CardTaken>();
        var under = taken is null ? null : judge.View.Before(taken).Session.Screen();
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.NoResultAfterPull, "nothing at the terminal", (under, handedOver) switch
        {
            (_, not null) => new Sight.Reached(false, handedOver.What.Describe(), handedOver),
            (null, _) => new Sight.NotReached("no session was under way when the card was taken", judge.View.End),
            _ when Content(under).Id is "idle" or "refused" or "card-error" or "take-card" or "timed-out" =>
                new Sight.NotReached($"the session had ended at screen \"{Content(under).Id}\" before", under),
            _ => new Sight.Reached(true, "nothing", under, taken!, judge.View.End[0]),
        });
    }

    /// <summary>Whatever else a reader opens, the individual number it does not (CARD-7).</summary>
    [Then("the individual number was not read")]
    [Then("個人番号は読み出されない")]
    public void NumberUntouched()
    {
        var signed = judge.View.Last<ApduExchanged>(apdu => apdu is { Instruction: Instruction.ComputeDigitalSignature, Status: "9000" });
        var touched = IndividualNumber.FirstTouch(judge.View);
        judge.Decide(Checks.NumberUntouched, "neither EF 0001 of 券面事項入力補助 nor EF 0005 of 券面事項確認 selected or read, nor 照合番号A presented", (signed, touched) switch
        {
            (_, not null) => new Sight.Reached(false, touched.What.Describe(), touched),
            (null, _) => new Sight.NotReached("the card was not used for a signature", judge.View.End),
            _ => new Sight.Reached(true, "the card was used without it", signed),
        });
    }

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;

    private static bool AsksToTake(ScreenContent screen) => screen.AllText().Contains("カードをお取りください", StringComparison.Ordinal);

    private static bool Shows(ScreenContent screen, string kana) => screen.KanaName == kana || screen.AllText().Contains(kana, StringComparison.Ordinal);

    /// <summary>The idle screen is nobody's yet.</summary>
    private static bool ShowsAnybody(ScreenContent screen) =>
        screen.Id == "idle" && screen is not { KanaName: null, TriesLeft: null, Marks: null, Message: null };
}
