using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen while the camera, the keypad or the terminal does not work, and of a card that nobody takes (RDR-7, RDR-8, RDR-9).</summary>
[Binding]
public sealed class TroubleThens(Judge judge)
{
    /// <summary>The face was chosen, a face was shown, and nothing could be compared: then nobody is identified by it.</summary>
    [Then("nobody is taken for identified by a face that could not be compared")]
    public void NoFaceUncompared()
    {
        var (trouble, chosen) = Hindered();
        var looked = chosen is null ? null : judge.View.After(chosen).Last<FaceShown>();
        var accepted = trouble is null ? null : judge.View.After(trouble).First<IdentityDecided>(identity => identity is { Method: "face", Established: true });
        judge.Decide(Checks.NoFaceUncompared, "no identity by face", (trouble, chosen, looked, accepted) switch
        {
            (null, _, _, _) => new Sight.NotReached("camera and card are in order", judge.View.End),
            (_, _, _, not null) => new Sight.Reached(false, accepted.What.Describe(), trouble, accepted),
            (_, null, _, _) => new Sight.NotReached("the face was not chosen", [trouble, .. judge.View.End]),
            (_, _, null, _) => new Sight.NotReached("no face was shown", chosen),
            _ when judge.View.After(chosen).Screen() is null => new Sight.NotReached("no screen followed", [chosen, .. judge.View.End]),
            _ => new Sight.Reached(true, "none", [trouble, chosen, looked, .. judge.View.End]),
        });
    }

    /// <summary>Whoever chose the face is not left before a camera that will never know anybody.</summary>
    [Then("the patient whose face cannot be compared is offered the PIN and a call for staff")]
    public void WayOut()
    {
        var (trouble, chosen) = Hindered();
        var screen = chosen is null ? null : judge.View.After(chosen).Screen();
        judge.Decide(Checks.WayOutUncompared, "a button for the PIN, and a word about staff", (trouble, chosen, screen) switch
        {
            (null, _, _) => new Sight.NotReached("camera and card are in order", judge.View.End),
            (_, null, _) => new Sight.NotReached("the face was not chosen", [trouble, .. judge.View.End]),
            (_, _, null) => new Sight.NotReached("no screen followed", chosen),
            _ => new Sight.Reached(
                Content(screen).Buttons.Any(button => button.Id == "pin") && Content(screen).AllText().Contains("職員", StringComparison.Ordinal),
                screen.What.Describe(),
                trouble,
                chosen,
                screen),
        });
    }

    /// <summary>Camera or keypad does not work, staff looked at the person, and the person was received.</summary>
    [Then("the patient was received by sight in spite of the trouble")]
    public void ReceivedBySight()
    {
        var trouble = judge.View.Last<TroubleBefell>(befell => befell.Trouble is "camera-covered" or "keypad-dead");
        var confirmed = trouble is null ? null : judge.View.After(trouble).Last<StaffActed>(IsConfirmation);
        var finished = confirmed is null ? null : Received(confirmed);
        judge.Decide(Checks.SightInTrouble, "identity by sight, and the last screen", (trouble, confirmed, finished) switch
        {
            (null, _, _) => new Sight.NotReached("camera and keypad are in order", judge.View.End),
            (_, null, _) => new Sight.NotReached("staff confirmed nobody", [trouble, .. judge.View.End]),
            (_, _, null) => new Sight.Reached(false, judge.View.Screen()?.What.Describe() ?? "no screen", [trouble, confirmed, .. judge.View.End]),
            _ => new Sight.Reached(true, finished.What.Describe(), trouble, confirmed, finished),
        });
    }

    /// <summary>Visual mode is there for whoever cannot touch anything (RDR-8); silence about consent is a no, and no end (CONS-2).</summary>
    [Then("the patient was received by sight without touching anything")]
    public void ReceivedWithoutTouch()
    {
        var placed = judge.View.Last<CardPlaced>();
        var touched = judge.View.Session.First<ButtonTouched>();
        var confirmed = judge.View.Session.Last<StaffActed>(IsConfirmation);
        var finished = confirmed is null ? null : Received(confirmed);
        judge.Decide(Checks.SightWithoutTouch, "identity by sight, and the last screen", (placed, touched, confirmed, finished) switch
        {
            (null, _, _, _) => new Sight.NotReached("no card was placed", judge.View.End),
            (_, not null, _, _) => new Sight.NotReached("the patient touched the reader", placed, touched),
            (_, _, null, _) => new Sight.NotReached("staff confirmed nobody", [placed, .. judge.View.End]),
            (_, _, _, null) => new Sight.Reached(false, judge.View.Screen()?.What.Describe() ?? "no screen", [placed, confirmed, .. judge.View.End]),
            _ => new Sight.Reached(true, finished.What.Describe(), placed, confirmed, finished),
        });
    }

    /// <summary>Somebody was received before, so that the reader can do it; while the terminal sleeps it can not, and says so.</summary>
    [Then("while the terminal sleeps nothing is handed over and nobody is told that reception is complete")]
    public void NothingWhileAsleep()
    {
        var asleep = judge.View.Last<TroubleBefell>(befell => befell.Trouble == "terminal-asleep");
        var before = asleep is null ? null : judge.View.Before(asleep).Last<ScreenShown>(shown => shown.Screen.Id == "finished");
        var placed = asleep is null ? null : judge.View.After(asleep).Last<CardPlaced>();
        var handedOver = asleep is null ? null : judge.View.After(asleep).First<ResultHandedOver>();
        var done = placed is null ? null : judge.View.After(placed).First<ScreenShown>(shown => shown.Screen.Id == "finished");
        judge.Decide(Checks.NoResultWhileAsleep, "nothing at the terminal, and no screen \"finished\"", (before, placed, handedOver, done) switch
        {
            _ when asleep is null => new Sight.NotReached("the terminal is awake", judge.View.End),
            (_, _, not null, _) => new Sight.Reached(false, handedOver.What.Describe(), asleep, handedOver),
            (_, _, _, not null) => new Sight.Reached(false, done.What.Describe(), asleep, done),
            (null, _, _, _) => new Sight.NotReached("nobody was received before the terminal slept", asleep),
            (_, null, _, _) => new Sight.NotReached("nobody came while the terminal slept", [asleep, .. judge.View.End]),
            _ when judge.View.After(placed).Screen() is null => new Sight.NotReached("no screen followed the card", [placed, .. judge.View.End]),
            _ => new Sight.Reached(true, "nothing", [before, asleep, placed, .. judge.View.End]),
        });
    }

    /// <summary>Time passed and somebody touched the screen: the card that lies there is asked for, and begins no other session (RDR-9).</summary>
    [Then("the forgotten card is asked for and not served again")]
    public void ForgottenCard()
    {
        var finished = judge.View.Session.First<ScreenShown>(shown => shown.Screen.Id == "finished");
        var since = judge.View.After(finished);
        var touched = since.Last<ButtonTouched>();
        var other = since.First<ScreenShown>(shown => shown.Screen.Id is not ("finished" or "take-card")) ?? since.First<ResultHandedOver>();
        var screen = since.Screen() ?? finished;
        judge.Decide(Checks.ForgottenCard, "a request to take the card, and nothing else", (finished, touched, other) switch
        {
            (null, _, _) => new Sight.NotReached("the session did not come to its end", judge.View.End),
            (_, null, _) => new Sight.NotReached("nobody touched the reader since", finished),
            (_, _, not null) => new Sight.Reached(false, other.What.Describe(), finished, other),
            _ => new Sight.Reached(Content(screen!).AllText().Contains("カードをお取りください", StringComparison.Ordinal), screen!.What.Describe(), finished, touched, screen),
        });
    }

    /// <summary>The trouble is over, and the first card since began a session that came to its end.</summary>
    [Then("the patient who came after the trouble was received")]
    public void ReceivedAfterTrouble()
    {
        var over = judge.View.Last<TroubleBefell>(befell => befell.Trouble is "camera-free" or "keypad-mended" or "terminal-awake" or "network-up");
        var placed = over is null ? null : judge.View.After(over).First<CardPlaced>();
        var session = placed is null ? null : judge.View.SessionOf(placed);
        var identified = session?.First<IdentityDecided>(identity => identity.Established);
        var finished = identified is null ? null : session!.After(identified).First<ScreenShown>(shown => shown.Screen.Id == "finished");
        judge.Decide(Checks.ReceivedAfterTrouble, "identity and the last screen, since the trouble was over", (over, placed, finished) switch
        {
            (null, _, _) => new Sight.NotReached("no trouble is over", judge.View.End),
            (_, null, _) => new Sight.NotReached("nobody placed a card since", over),
            (_, _, null) => new Sight.Reached(false, session!.Screen()?.What.Describe() ?? "no screen since", [over, placed, .. judge.View.End]),
            _ => new Sight.Reached(true, finished.What.Describe(), over, placed, identified!, finished),
        });
    }

    private static bool IsConfirmation(StaffActed staff) => staff.Act.StartsWith("confirm", StringComparison.Ordinal);

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;

    private (LogEntry? Trouble, LogEntry? Chosen) Hindered()
    {
        var trouble = judge.View.Last<TroubleBefell>(befell => befell.Trouble is "camera-covered" or "card-in-sleeve");
        return (trouble, trouble is null ? null : judge.View.After(trouble).Last<ButtonTouched>(touch => touch is { Button: "face", Present: true }));
    }

    private LogEntry? Received(LogEntry confirmed) =>
        judge.View.After(confirmed).First<IdentityDecided>(identity => identity is { Method: "sight", Established: true }) is { } identified
            ? judge.View.After(identified).First<ScreenShown>(shown => shown.Screen.Id == "finished")
            : null;
}
