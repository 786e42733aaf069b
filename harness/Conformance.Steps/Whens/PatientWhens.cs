using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Reqnroll;

namespace Conformance.Steps.Whens;

/// <summary>What the person in front of the reader does.</summary>
[Binding]
public sealed class PatientWhens(Scene scene)
{
    private const int EnoughToFail = 5;

    /// <summary>Puts the card in.</summary>
    [When("the patient places the card")]
    public Task PlacesCard() => scene.Desk.PlaceCardAsync(scene.Plan.Persona);

    /// <summary>Another person comes.</summary>
    [When("the next patient places the card of {word}")]
    public Task NextPlacesCard(string persona)
    {
        scene.NextPatient(persona);
        return scene.Desk.PlaceCardAsync(persona);
    }

    /// <summary>Takes the card out.</summary>
    [When("the patient takes the card")]
    public Task TakesCard() => scene.Desk.TakeCardAsync();

    /// <summary>Chooses the PIN.</summary>
    [When("the patient chooses the PIN")]
    public Task ChoosesPin() => scene.Desk.TouchAsync("pin");

    /// <summary>Chooses the face.</summary>
    [When("the patient chooses the face")]
    public Task ChoosesFace() => scene.Desk.TouchAsync("face");

    /// <summary>Enters the PIN.</summary>
    [When("the patient enters the right PIN")]
    [When("the patient enters any four digits")]
    public Task EntersRightPin() => scene.Patient.EnterRightPinAsync();

    /// <summary>Enters four other digits.</summary>
    [When("the patient enters a wrong PIN")]
    public Task EntersWrongPin() => scene.Patient.EnterWrongPinAsync();

    /// <summary>Touches the four digits and stops before ok.</summary>
    [When("the patient touches the digits of the right PIN")]
    public Task TouchesRightDigits() => scene.Patient.TouchRightDigitsAsync();

    /// <summary>Starts the entry anew.</summary>
    [When("the patient clears the entry")]
    public Task ClearsEntry() => scene.Desk.TouchAsync("clear");

    /// <summary>Presents the PIN through another program, past the reader.</summary>
    [When("another program presents the right PIN to the card")]
    public void OtherProgramPresentsPin() => scene.Patient.PresentRightPinElsewhere();

    /// <summary>The holder looks into the camera.</summary>
    [When("the patient shows the right face")]
    public Task ShowsRightFace() => scene.Patient.ShowFaceAsync(FaceStimulus.Holder, 1);

    /// <summary>Somebody else looks into the camera.</summary>
    [When("the patient shows another face {int} times")]
    public Task ShowsAnotherFace(int times) => scene.Patient.ShowFaceAsync(FaceStimulus.Stranger, times);

    /// <summary>A face comes close to the threshold and stays below it.</summary>
    [When("the patient shows a face just below the threshold {int} times")]
    public Task ShowsNearFace(int times) => scene.Patient.ShowFaceAsync(FaceStimulus.JustBelow(scene.Desk.FaceThreshold), times);

    /// <summary>Touches next.</summary>
    [When("the patient goes on")]
    public Task GoesOn() => scene.Desk.TouchAsync("next");

    /// <summary>Touches cancel.</summary>
    [When("the patient cancels")]
    public Task Cancels() => scene.Desk.TouchAsync("cancel");

    /// <summary>Says yes to everything.</summary>
    [When("the patient consents to everything")]
    public Task Consents() => scene.Patient.ConsentToEverythingAsync();

    /// <summary>Says no to everything.</summary>
    [When("the patient refuses consent")]
    public Task Refuses() => scene.Desk.TouchAsync("refuse-all");

    /// <summary>Answers item by item; columns item and answer (agree, disagree).</summary>
    [When("the patient answers one by one")]
    public Task AnswersOneByOne(Table table) =>
        scene.Patient.AnswerOneByOneAsync(table.Rows.ToDictionary(row => row["item"], row => row["answer"]));

    /// <summary>Proves identity the short way.</summary>
    [When("the patient proves identity by {word}")]
    public async Task ProvesIdentity(string way)
    {
        switch (way)
        {
            case "face":
                await scene.Desk.TouchAsync("face");
                await scene.Patient.ShowFaceAsync(FaceStimulus.Holder, 1);
                break;
            case "PIN":
                await scene.Desk.TouchAsync("pin");
                await scene.Patient.EnterRightPinAsync();
                break;
            case "sight":
                await scene.Desk.StaffAsync(StaffDoing.EnterVisualModeAtTerminal);
                await scene.Desk.StaffAsync(StaffDoing.ConfirmSight);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(way), way, "identity is proven by face, PIN or sight");
        }
    }

    /// <summary>Walks to a screen and stops there.</summary>
    [When("the patient goes as far as the {word} screen")]
    public async Task GoesAsFarAs(string screen)
    {
        await scene.Desk.PlaceCardAsync(scene.Plan.Persona);
        switch (screen)
        {
            case "method":
                break;
            case "face":
                await scene.Desk.TouchAsync("face");
                break;
            case "face-failed":
                await scene.Desk.TouchAsync("face");
                await scene.Patient.ShowFaceAsync(FaceStimulus.Stranger, EnoughToFail);
                break;
            case "pin":
                await scene.Desk.TouchAsync("pin");
                break;
            case "sight-check":
                await scene.Desk.StaffAsync(StaffDoing.EnterVisualModeAtTerminal);
                break;
            case "consent-surgery":
                await ProvesIdentity("PIN");
                await scene.Desk.TouchAsync("one-by-one");
                break;
            case "consent-all" or "notice-reminder" or "notice-grace":
                await ProvesIdentity("PIN");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(screen), screen, "no walk leads to that screen");
        }
    }
}
