using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of the proof of identity.</summary>
[Binding]
public sealed class IdentityThens(Judge judge)
{
    /// <summary>The card signed for this session and the reader went on by the named way (RDR-3).</summary>
    [Then("identity was proven by {word}")]
    public void IdentityProven(string method)
    {
        var placed = judge.View.Last<CardPlaced>();
        var session = judge.View.After(placed);
        var signed = session.Last<ApduExchanged>(apdu => apdu.Instruction == 0x2A);
        var decided = session.Last<IdentityDecided>();
        judge.Decide(Checks.IdentityProven, $"identity proven by {method}, with the card's signature", (placed, decided) switch
        {
            (null, _) => new Sight.NotReached("no card was placed"),
            (_, null) => new Sight.NotReached("the reader decided nothing about identity", [placed, .. judge.View.End]),
            _ => new Sight.Reached(
                decided.What is IdentityDecided { Established: true } identity && identity.Method == method && signed?.What is ApduExchanged { Status: "9000" },
                $"{decided.What.Describe()}; {(signed is null ? "no signature asked of the card" : signed.What.Describe())}",
                signed is null ? [decided] : [signed, decided]),
        });
    }

    /// <summary>Somebody tried, was refused for a reason, and nothing was done in the holder's name.</summary>
    [Then("nobody was taken for identified")]
    public void NobodyIdentified()
    {
        var attempt = judge.View.Last<IdentityDecided>(identity => !identity.Established)
            ?? judge.View.Last<ButtonTouched>(touch => touch is { Button: "cancel", Present: true });
        var taken = judge.View.Last<IdentityDecided>(identity => identity.Established)
            ?? judge.View.Last<CentreAnswered>(answer => answer.Request == "holder")
            ?? judge.View.Last<ResultHandedOver>();
        judge.Decide(Checks.NobodyIdentified, "no request in the holder's name, no result", (attempt, taken) switch
        {
            (_, not null) => new Sight.Reached(false, taken.What.Describe(), taken),
            (null, _) => new Sight.NotReached("nobody was refused and nobody cancelled", judge.View.End),
            _ => new Sight.Reached(true, attempt.What.Describe(), [attempt, .. judge.View.End]),
        });
    }

    /// <summary>The reader compared a face and said no, by its own decision (RDR-6).</summary>
    [Then("the face was refused by the reader")]
    public void FaceRefused()
    {
        var shown = judge.View.Last<FaceShown>();
        var decided = judge.View.After(judge.View.Last<ButtonTouched>(touch => touch.Button == "face")).Last<IdentityDecided>();
        judge.Decide(Checks.FaceRefused, "identity by face refused by reader", (shown, decided) switch
        {
            (null, _) => new Sight.NotReached("no face was shown"),
            (_, null) => new Sight.NotReached("the reader decided nothing about the face", [shown, .. judge.View.End]),
            _ => new Sight.Reached(decided.What is IdentityDecided { Method: "face", Established: false, DecidedBy: "reader" }, decided.What.Describe(), shown, decided),
        });
    }

    /// <summary>The screen after the mismatch leads on to the PIN and says that staff can be called (RDR-8).</summary>
    [Then("the patient is offered the PIN and a call for staff")]
    public void WayOutAfterFace()
    {
        var refused = judge.View.Last<IdentityDecided>(identity => identity is { Method: "face", Established: false });
        var screen = judge.View.After(refused).Screen();
        judge.Decide(Checks.WayOut, "a button for the PIN and a line about staff", (refused, screen) switch
        {
            (null, _) => new Sight.NotReached("no face was refused", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed the refusal", refused),
            _ => new Sight.Reached(OffersPinAndStaff(((ScreenShown)screen.What).Screen), screen.What.Describe(), refused, screen),
        });
    }

    private static bool OffersPinAndStaff(ScreenContent screen) =>
        screen.Buttons.Any(button => button.Id == "pin") && screen.AllText().Contains("職員", StringComparison.Ordinal);
}
