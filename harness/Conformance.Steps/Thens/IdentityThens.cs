using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.SmartCard;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of the proof of identity.</summary>
[Binding]
public sealed class IdentityThens(Judge judge)
{
    private LogView Session => judge.View.Session;

    /// <summary>The proof itself came first, then the reader's word, then the card's signature (RDR-3).</summary>
    [Then("identity was proven by {word}")]
    [Then("{word}により本人確認が成立する")]
    public void IdentityProven(string way)
    {
        var method = StepWords.Way(way);
        var placed = judge.View.Last<CardPlaced>();
        var decided = Session.Last<IdentityDecided>();
        var proof = decided is null ? null : Proof(Session.Before(decided), method);
        var signed = Session.After(decided).Last<ApduExchanged>(apdu => apdu.Instruction == Instruction.ComputeDigitalSignature);
        judge.Decide(Checks.IdentityProven, $"identity proven by {method}, with the card's signature", (placed, decided, proof, signed) switch
        {
            (null, _, _, _) => new Sight.NotReached("no card was placed"),
            (_, null, _, _) => new Sight.NotReached("the reader decided nothing about identity", [placed, .. judge.View.End]),
            (_, _, null, _) => new Sight.Reached(false, $"{decided.What.Describe()}; {Lacking(method)} before", placed, decided),
            (_, _, _, null) => new Sight.Reached(false, $"{decided.What.Describe()}; no signature asked of the card", proof, decided),
            _ => new Sight.Reached(
                decided.What is IdentityDecided { Established: true } identity && identity.Method == method && signed.What is ApduExchanged { Status: "9000" },
                $"{proof.What.Describe()}; {decided.What.Describe()}; {signed.What.Describe()}",
                proof,
                decided,
                signed),
        });
    }

    /// <summary>Somebody tried, was refused for a reason or gave up, and nothing was done in the holder's name.</summary>
    [Then("nobody was taken for identified")]
    [Then("誰も本人とはみなされない")]
    public void NobodyIdentified()
    {
        var attempt = Session.Last<IdentityDecided>(identity => !identity.Established)
            ?? Session.Last<ButtonTouched>(touch => touch is { Button: "cancel", Present: true });
        var taken = Session.Last<IdentityDecided>(identity => identity.Established)
            ?? Session.Last<CentreAnswered>(answer => answer.Request == "holder")
            ?? Session.Last<ResultHandedOver>()
            ?? (attempt is null ? null : Session.After(attempt).First<ScreenShown>(shown => shown.Screen.IsConsent || shown.Screen.Id is "notice-reminder" or "notice-grace" or "finished"));
        judge.Decide(Checks.NobodyIdentified, "no request in the holder's name, no result", (attempt, taken) switch
        {
            (_, not null) => new Sight.Reached(false, taken.What.Describe(), taken),
            (null, _) => new Sight.NotReached("nobody was refused and nobody cancelled", judge.View.End),
            _ => new Sight.Reached(true, attempt.What.Describe(), [attempt, .. judge.View.End]),
        });
    }

    /// <summary>The reader saw a face and then said no, by its own decision (RDR-6).</summary>
    [Then("the face was refused by the reader")]
    [Then("顔認証はカードリーダーにより拒否される")]
    public void FaceRefused()
    {
        var chosen = Session.Last<ButtonTouched>(touch => touch is { Button: "face", Present: true });
        var shown = chosen is null ? null : Session.After(chosen).First<FaceShown>();
        var early = chosen is null ? null : Session.After(chosen).First<IdentityDecided>();
        var decided = shown is null ? null : Session.After(shown).Last<IdentityDecided>();
        judge.Decide(Checks.FaceRefused, "identity by face refused by reader", (chosen, shown, decided) switch
        {
            (null, _, _) => new Sight.NotReached("the face was not chosen", judge.View.End),
            _ when early is not null && (shown is null || early.Sequence < shown.Sequence) => new Sight.Reached(false, $"{early.What.Describe()}, before any face was shown", chosen, early),
            (_, null, _) => new Sight.NotReached("no face was shown", chosen),
            (_, _, null) => new Sight.NotReached("the reader decided nothing about the face", [shown, .. judge.View.End]),
            _ => new Sight.Reached(decided.What is IdentityDecided { Method: "face", Established: false, DecidedBy: "reader" }, decided.What.Describe(), shown, decided),
        });
    }

    /// <summary>The screen after the mismatch leads on to the PIN and says that staff can be called (RDR-8).</summary>
    [Then("the patient is offered the PIN and a call for staff")]
    public void WayOutAfterFace()
    {
        var refused = Session.Last<IdentityDecided>(identity => identity is { Method: "face", Established: false });
        var screen = Session.After(refused).First<ScreenShown>();
        judge.Decide(Checks.WayOut, "a button for the PIN and a line about staff", (refused, screen) switch
        {
            (null, _) => new Sight.NotReached("no face was refused", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed the refusal", refused),
            _ => new Sight.Reached(OffersPinAndStaff(((ScreenShown)screen.What).Screen), screen.What.Describe(), refused, screen),
        });
    }

    private static bool OffersPinAndStaff(ScreenContent screen) =>
        screen.Buttons.Any(button => button.Id == "pin") && screen.AllText().Contains("職員", StringComparison.Ordinal);

    private static LogEntry? Proof(LogView before, string method) => method switch
    {
        "pin" => before.Last<ApduExchanged>(apdu => apdu is { PresentsPin: true, Status: "9000" }),
        "face" => before.Last<FaceShown>(),
        "sight" => before.Last<StaffActed>(staff => staff.Act.StartsWith("confirm", StringComparison.Ordinal)),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "identity is proven by face, pin or sight"),
    };

    private static string Lacking(string method) => method switch
    {
        "pin" => "the chip accepted no PIN",
        "face" => "no face was shown",
        _ => "staff confirmed nobody",
    };
}
