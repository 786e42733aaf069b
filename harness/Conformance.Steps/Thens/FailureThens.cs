using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen when the centre cannot answer, when a card does not, and when the reader was restarted (facts/eligibility.md 4.3, RDR-13).</summary>
[Binding]
public sealed class FailureThens(Judge judge)
{
    /// <summary>No certificate was accepted, so there is no result, and the patient is not left to believe that there is one.</summary>
    [Then("without the centre nothing is handed over and nobody is told that reception is complete")]
    public void NothingInOutage()
    {
        var silent = judge.View.Session.Last<CentreAnswered>(answer => answer.Outcome == "unreachable");
        var done = judge.View.After(silent).First<ScreenShown>(shown => shown.Screen.Id == "finished");
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.NoResultInOutage, "nothing at the terminal, and no screen \"finished\"", (silent, handedOver, done) switch
        {
            (null, _, _) => new Sight.NotReached("the centre was not asked in vain", judge.View.End),
            (_, not null, _) => new Sight.Reached(false, handedOver.What.Describe(), silent, handedOver),
            (_, _, not null) => new Sight.Reached(false, done.What.Describe(), silent, done),
            _ when judge.View.After(silent).Screen() is null => new Sight.NotReached("no screen followed", [silent, .. judge.View.End]),
            _ => new Sight.Reached(true, "nothing", [silent, .. judge.View.End]),
        });
    }

    /// <summary>A code that the reader cannot know is shown with its text as the centre sent them, on the screen that ends the session.</summary>
    [Then("the centre's error {word} is shown as it came")]
    public void ErrorShown(string code)
    {
        var answer = judge.View.Session.Last<CentreAnswered>(sent => sent.Request == "inquiry-card" && sent.Message?.Code == code);
        var screens = judge.View.After(answer).All<ScreenShown>();
        var screen = screens.FirstOrDefault(entry => Content(entry).Id is "refused" or "finished") ?? (screens is [var first, ..] ? first : null);
        judge.Decide(Checks.ErrorShown, $"screen \"refused\" with {code} and the centre's text", (answer, screen) switch
        {
            (null, _) => new Sight.NotReached($"the centre did not answer with the error {code}", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed", answer),
            _ => new Sight.Reached(
                Content(screen) is { Id: "refused", Message: { } shown } && shown == ((CentreAnswered)answer.What).Message,
                screen.What.Describe(),
                answer,
                screen),
        });
    }

    /// <summary>The card that was placed last could not be read, and its holder is not left before a screen that says nothing of it.</summary>
    [Then("the reader shows message {word} and asks to place the card again")]
    public void AskedToPlaceAgain(string code)
    {
        var placed = judge.View.Last<CardPlaced>();
        var screen = judge.View.Session.Screen();
        judge.Decide(Checks.UnreadableTold, $"screen \"card-error\" with message {code}", (placed, screen) switch
        {
            (null, _) => new Sight.NotReached("no card was placed", judge.View.End),
            (_, null) => new Sight.NotReached("no screen followed", placed),
            _ => new Sight.Reached(
                Content(screen) is { Id: "card-error", Message: { } shown } && shown.Code == code,
                screen.What.Describe(),
                placed,
                screen),
        });
    }

    /// <summary>The first card after the restart: in its own session its holder was identified, a result handed over, and the last screen shown.</summary>
    [Then("the patient who came after the restart was received")]
    public void ReceivedAfterRestart()
    {
        var restarted = judge.View.Last<ReaderRestarted>();
        var placed = restarted is null ? null : judge.View.After(restarted).First<CardPlaced>();
        var session = placed is null ? null : judge.View.SessionOf(placed);
        var identified = session?.First<IdentityDecided>(identity => identity.Established);
        var handedOver = identified is null ? null : session!.After(identified).First<ResultHandedOver>();
        var finished = handedOver is null ? null : session!.After(identified).First<ScreenShown>(shown => shown.Screen.Id == "finished");
        judge.Decide(Checks.ReceivedAfterRestart, "identity, a result and the last screen since the restart", (restarted, placed) switch
        {
            (null, _) => new Sight.NotReached("the reader was not restarted", judge.View.End),
            (_, null) => new Sight.NotReached("nobody placed a card since", restarted),
            _ when finished is null => new Sight.Reached(false, session!.Screen()?.What.Describe() ?? "no screen since", [restarted, placed, .. judge.View.End]),
            _ => new Sight.Reached(true, finished.What.Describe(), restarted, placed, identified!, handedOver!, finished),
        });
    }

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;
}
