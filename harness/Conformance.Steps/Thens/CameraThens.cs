using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What may come of what a camera sees: of bad light and covered faces, of prints and strangers, of nothing at all (RDR-6, RDR-7, RDR-8).</summary>
[Binding]
public sealed class CameraThens(Judge judge)
{
    private LogView Session => judge.View.Session;

    /// <summary>Received by face, or told of the other ways; nobody is left before the camera.</summary>
    [Then("the patient was received by face, or is offered the PIN and a call for staff")]
    public void HinderedWayOut()
    {
        var (shown, accepted, screen) = Looked();
        judge.Decide(Checks.HinderedWayOut, "identity by face, or a button for the PIN and a line about staff", (shown, accepted, screen) switch
        {
            (null, _, _) => new Sight.NotReached("no face was shown", judge.View.End),
            (_, not null, _) => new Sight.Reached(true, accepted.What.Describe(), shown, accepted),
            (_, _, null) => new Sight.NotReached("no screen followed", [shown, .. judge.View.End]),
            _ => new Sight.Reached(OffersPinAndStaff(Content(screen)), screen.What.Describe(), shown, screen),
        });
    }

    /// <summary>The reader looked as often as it wanted, and took nobody for the holder.</summary>
    [Then("nobody is taken for the holder")]
    public void FalseFaceRefused()
    {
        var (shown, accepted, screen) = Looked();
        judge.Decide(Checks.FalseFaceRefused, "no identity by face, and the camera's screen was left", (shown, accepted, screen) switch
        {
            (null, _, _) => new Sight.NotReached("no face was shown", judge.View.End),
            (_, not null, _) => new Sight.Reached(false, accepted.What.Describe(), shown, accepted),
            (_, _, null) => new Sight.NotReached("no screen followed", [shown, .. judge.View.End]),
            _ when Content(screen).Id == "face" => new Sight.NotReached("the reader still looks", shown, screen),
            _ => new Sight.Reached(true, screen.What.Describe(), shown, screen),
        });
    }

    /// <summary>There was nothing to compare, so that nobody was accepted and nobody refused.</summary>
    [Then("nothing was decided about the face")]
    public void NothingDecided()
    {
        var (shown, _, screen) = Looked();
        var decided = shown is null ? null : Session.After(shown).First<IdentityDecided>(identity => identity.Method == "face");
        judge.Decide(Checks.NothingDecidedUnseen, "neither identity nor refusal by face", (shown, decided, screen) switch
        {
            (null, _, _) => new Sight.NotReached("no face was shown", judge.View.End),
            (_, not null, _) => new Sight.Reached(false, decided.What.Describe(), shown, decided),
            (_, _, null) => new Sight.NotReached("no screen followed", [shown, .. judge.View.End]),
            _ => new Sight.Reached(true, screen.What.Describe(), shown, screen),
        });
    }

    private static bool OffersPinAndStaff(ScreenContent screen) =>
        screen.Buttons.Any(button => button.Id == "pin") && screen.AllText().Contains("職員", StringComparison.Ordinal);

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;

    /// <summary>The first face that was shown on the camera's screen, whether it was accepted, and the last screen since.</summary>
    private (LogEntry? Shown, LogEntry? Accepted, LogEntry? Screen) Looked()
    {
        var chosen = Session.Last<ButtonTouched>(touch => touch is { Button: "face", Present: true });
        var shown = chosen is null ? null : Session.After(chosen).First<FaceShown>();
        return shown is null ? default : (shown, Session.After(shown).First<IdentityDecided>(identity => identity is { Method: "face", Established: true }), Session.After(shown).Screen());
    }
}
