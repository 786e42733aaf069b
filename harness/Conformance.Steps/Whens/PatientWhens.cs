using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Reqnroll;

namespace Conformance.Steps.Whens;

/// <summary>What the person in front of the reader does. A question of consent that comes first is answered as the scenario's Given says.</summary>
[Binding]
public sealed class PatientWhens(Scene scene)
{
    private const int MostItems = 10;

    /// <summary>Puts the card in.</summary>
    [When("the patient places the card")]
    [When("患者がカードを置く")]
    public Task PlacesCard() => scene.Patient.PlaceCardAsync();

    /// <summary>Another person comes.</summary>
    [When("the next patient places the card of {word}")]
    public Task NextPlacesCard(string persona) => scene.NextPatient(persona).PlaceCardAsync();

    /// <summary>Takes the card out.</summary>
    [When("the patient takes the card")]
    [When("患者がカードを取る")]
    public Task TakesCard() => scene.Patient.TakeCardAsync();

    /// <summary>Answers about consent where the reader asks before identity; on other readers there is nothing to do.</summary>
    [When("the patient comes to the proof of identity")]
    public Task ComesToIdentity() => scene.Patient.ComeToIdentityAsync();

    /// <summary>Chooses the PIN.</summary>
    [When("the patient chooses the PIN")]
    [When("患者が暗証番号を選ぶ")]
    public Task ChoosesPin() => scene.Patient.ChooseAsync("pin");

    /// <summary>Chooses the face.</summary>
    [When("the patient chooses the face")]
    [When("患者が顔認証を選ぶ")]
    public Task ChoosesFace() => scene.Patient.ChooseAsync("face");

    /// <summary>Places the card, chooses the face, and takes the card again, so many times.</summary>
    [When("the patient comes {int} times and chooses the face")]
    public async Task ComesForTheFace(int times)
    {
        for (var visit = 0; visit < times; visit++)
        {
            await scene.Patient.PlaceCardAsync();
            await scene.Patient.ChooseAsync("face");
            await scene.Patient.TakeCardAsync();
        }
    }

    /// <summary>Enters the PIN.</summary>
    [When("the patient enters the right PIN")]
    [When("患者が正しい暗証番号を入力する")]
    [When("the patient enters any four digits")]
    public Task EntersRightPin() => scene.Patient.EnterRightPinAsync();

    /// <summary>Enters four other digits.</summary>
    [When("the patient enters a wrong PIN")]
    [When("患者が誤った暗証番号を入力する")]
    public Task EntersWrongPin() => scene.Patient.EnterWrongPinAsync();

    /// <summary>Touches the four digits and stops before ok.</summary>
    [When("the patient touches the digits of the right PIN")]
    public Task TouchesRightDigits() => scene.Patient.TouchRightDigitsAsync();

    /// <summary>Starts the entry anew.</summary>
    [When("the patient clears the entry")]
    public Task ClearsEntry() => scene.Patient.TouchAsync("clear");

    /// <summary>Presents the PIN through another program, past the reader.</summary>
    [When("another program presents the right PIN to the card")]
    public Task OtherProgramPresentsPin() => scene.Patient.PresentRightPinElsewhereAsync();

    /// <summary>The holder looks into the camera.</summary>
    [When("the patient shows the right face")]
    [When("患者が本人の顔を見せる")]
    public Task ShowsRightFace() => scene.Patient.ShowFaceAsync(FaceStimulus.Holder);

    /// <summary>The holder looks into the camera, as often as the model wants.</summary>
    [When("the patient shows the right face until the reader gives up")]
    public Task ShowsRightFaceUntilGivenUp() => scene.Patient.ShowFaceUntilGivenUpAsync(FaceStimulus.Holder);

    /// <summary>Somebody else looks into the camera, as often as the model allows.</summary>
    [When("the patient shows another face until the reader gives up")]
    [When("別人の顔をカードリーダーが打ち切るまで見せる")]
    public Task ShowsAnotherFace() => scene.Patient.ShowFaceUntilGivenUpAsync(FaceStimulus.Stranger);

    /// <summary>A face comes close to the threshold and stays below it.</summary>
    [When("the patient shows a face just below the threshold until the reader gives up")]
    public Task ShowsNearFace() => scene.Patient.ShowFaceUntilGivenUpAsync(FaceStimulus.JustBelow(scene.Desk.FaceThreshold));

    /// <summary>Touches next.</summary>
    [When("the patient goes on")]
    [When("患者がお知らせを確認して進む")]
    public Task GoesOn() => scene.Patient.TouchAsync("next");

    /// <summary>Touches cancel.</summary>
    [When("the patient cancels")]
    public Task Cancels() => scene.Patient.TouchAsync("cancel");

    /// <summary>Answers about consent, unless the reader asked before identity and was answered then.</summary>
    [When("the patient has answered about consent")]
    [When("患者が同意について回答を終える")]
    public Task HasAnsweredConsent() => scene.Patient.AnswerConsentAsync();

    /// <summary>Proves identity the short way.</summary>
    [When("the patient proves identity by {word}")]
    [When("患者が{word}で本人確認をする")]
    public Task ProvesIdentity(string way) => StepWords.Way(way) switch
    {
        "face" => scene.Patient.ProveByFaceAsync(),
        "pin" => scene.Patient.ProveByPinAsync(),
        "sight" => ProveBySightAsync(),
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "identity is proven by face, PIN or sight"),
    };

    /// <summary>Walks to a screen and stops there.</summary>
    [When("the patient goes as far as the {word} screen")]
    public async Task GoesAsFarAs(string screen)
    {
        await scene.Patient.PlaceCardAsync();
        await (screen switch
        {
            "method" => scene.Patient.ComeToIdentityAsync(),
            "face" or "pin" => scene.Patient.ChooseAsync(screen),
            "face-failed" => FailByFaceAsync(),
            "sight-check" => ComeToSightAsync(),
            "consent-all" => scene.Patient.ComeToConsentAsync(),
            "consent-surgery" => ComeToItemAsync(screen),
            "notice-reminder" or "notice-grace" => scene.Patient.ProveByPinAsync(),
            _ => throw new ArgumentOutOfRangeException(nameof(screen), screen, "no walk leads to that screen"),
        });
    }

    private async Task FailByFaceAsync()
    {
        await scene.Patient.ChooseAsync("face");
        await scene.Patient.ShowFaceUntilGivenUpAsync(FaceStimulus.Stranger);
    }

    private async Task ComeToSightAsync()
    {
        await scene.Desk.StaffAsync(StaffDoing.EnterVisualModeAtTerminal);
        await scene.Patient.ComeToIdentityAsync();
    }

    private async Task ProveBySightAsync()
    {
        await ComeToSightAsync();
        await scene.Desk.StaffAsync(StaffDoing.ConfirmSight);
    }

    /// <summary>A reader that asks for everything at once first leads to its items by a button; their order differs by model.</summary>
    private async Task ComeToItemAsync(string item)
    {
        await scene.Patient.ComeToConsentAsync();
        if (scene.Desk.Offers("one-by-one"))
        {
            await scene.Patient.TouchAsync("one-by-one");
        }

        for (var passed = 1; passed < MostItems && scene.Desk.Screen is { IsConsent: true } screen && screen.Id != item; passed++)
        {
            await scene.Patient.TouchAsync("disagree");
        }
    }
}
