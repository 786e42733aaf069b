using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.SmartCard;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of the photo in the chip, which opens with what is printed on the card alone (RDR-6, facts/eligibility.md 5.2 and 10).</summary>
[Binding]
public sealed class PhotoThens(Judge judge)
{
    private const string FaceApplication = "D3921000310001010402";
    private const int NumberB = 0x0012;
    private const int CardFace = 0x0002;

    private LogView Session => judge.View.Session;

    /// <summary>Before the face was accepted the chip took 照合番号B and gave its photo, and nobody had touched a key for that.</summary>
    [Then("the face was compared with the photo in the chip, and nobody was asked for the number that opens it")]
    public void ComparedWithChip()
    {
        var accepted = Session.First<IdentityDecided>(identity => identity is { Method: "face", Established: true });
        var trail = accepted is null ? [] : FileTrail.Of(Session.Before(accepted));
        var opened = trail.FirstOrDefault(touch => touch.Apdu is { IsVerify: true, Status: "9000" } && touch.Current is { Application: FaceApplication, File: NumberB });
        var read = trail.FirstOrDefault(touch => touch.Apdu is { Instruction: Instruction.ReadBinary, Status: "9000" } && touch.Current is { Application: FaceApplication, File: CardFace });
        var asked = opened is null ? null : Session.Before(opened.Entry).First<DigitKeyTouched>();
        judge.Decide(Checks.PhotoOpened, "照合番号B accepted by the chip, its card face read, no key touched before", (accepted, opened, read) switch
        {
            (null, _, _) => new Sight.NotReached("no face was accepted", judge.View.End),
            (_, null, _) => new Sight.Reached(false, "照合番号B was not accepted by the chip", accepted),
            (_, _, null) => new Sight.Reached(false, "the card's face was not read from the chip", opened.Entry, accepted),
            _ when asked is not null => new Sight.Reached(false, "keys were touched before the number went to the chip", asked, opened.Entry, accepted),
            _ => new Sight.Reached(true, $"{opened.Apdu.Describe()}; {read.Apdu.Describe()}", opened.Entry, read.Entry, accepted),
        });
    }

    /// <summary>The chip's photo is locked: whoever chose the face is told of the other ways, and nobody is taken for the holder.</summary>
    [Then("no face is accepted, and the patient is offered the PIN and a call for staff")]
    public void WayOutWithoutPhoto()
    {
        var chosen = Session.Last<ButtonTouched>(touch => touch is { Button: "face", Present: true });
        var accepted = chosen is null ? null : Session.After(chosen).First<IdentityDecided>(identity => identity.Established);
        var screen = chosen is null ? null : Session.After(chosen).Screen();
        judge.Decide(Checks.WayOutWithoutPhoto, "a button for the PIN and a line about staff, and no identity", (chosen, screen) switch
        {
            (null, _) => new Sight.NotReached("the face was not chosen", judge.View.End),
            _ when accepted is not null => new Sight.Reached(false, accepted.What.Describe(), chosen, accepted),
            (_, null) => new Sight.NotReached("no screen followed", [chosen, .. judge.View.End]),
            _ => new Sight.Reached(OffersPinAndStaff(((ScreenShown)screen.What).Screen), screen.What.Describe(), chosen, screen),
        });
    }

    private static bool OffersPinAndStaff(ScreenContent screen) =>
        screen.Buttons.Any(button => button.Id == "pin") && screen.AllText().Contains("職員", StringComparison.Ordinal);
}
