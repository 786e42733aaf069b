using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Reqnroll;

namespace Conformance.Steps.Whens;

/// <summary>What befalls the desk, the reader and the card, and how it ends.</summary>
[Binding]
public sealed class TroubleWhens(Scene scene)
{
    /// <summary>No picture.</summary>
    [When("something covers the camera")]
    public Task CameraCovered() => scene.Desk.DisturbAsync(Trouble.CameraCovered);

    /// <summary>A picture again.</summary>
    [When("the camera is free again")]
    public Task CameraFree() => scene.Desk.DisturbAsync(Trouble.CameraFree);

    /// <summary>Keys that do nothing.</summary>
    [When("the keypad stops working")]
    public Task KeypadDead() => scene.Desk.DisturbAsync(Trouble.KeypadDead);

    /// <summary>Keys that work.</summary>
    [When("the keypad works again")]
    public Task KeypadMended() => scene.Desk.DisturbAsync(Trouble.KeypadMended);

    /// <summary>The terminal behind the reader.</summary>
    [When("the terminal falls asleep")]
    public Task TerminalAsleep() => scene.Desk.DisturbAsync(Trouble.TerminalAsleep);

    /// <summary>Awake.</summary>
    [When("the terminal is woken")]
    public Task TerminalAwake() => scene.Desk.DisturbAsync(Trouble.TerminalAwake);

    /// <summary>Until it is switched off and on once more (RDR-13).</summary>
    [When("the reader is switched on and does not come up")]
    public Task StartFailed() => scene.Desk.DisturbAsync(Trouble.StartFailed);

    /// <summary>Between terminal and centre.</summary>
    [When("the network fails")]
    public Task NetworkDown() => scene.Desk.DisturbAsync(Trouble.NetworkDown);

    /// <summary>Requests get through.</summary>
    [When("the network works again")]
    public Task NetworkUp() => scene.Desk.DisturbAsync(Trouble.NetworkUp);

    /// <summary>The chip answers, what is printed cannot be read (RDR-7).</summary>
    [When("the patient places the card in its sleeve")]
    public Task PlacesInSleeve() => PlacesAsync(Trouble.CardInSleeve);

    /// <summary>Which way is right differs by model.</summary>
    [When("the patient places the card the wrong way")]
    public Task PlacesWrongWay() => PlacesAsync(Trouble.CardWrongWay);

    /// <summary>Right for some models, wrong for the others.</summary>
    [When("the patient places the card flat with its face up")]
    public Task PlacesFaceUp() => PlacesAsync(Trouble.CardFlatFaceUp);

    /// <summary>Right for some models, wrong for the others.</summary>
    [When("the patient places the card flat with its face down")]
    public Task PlacesFaceDown() => PlacesAsync(Trouble.CardFlatFaceDown);

    /// <summary>Right for some models, wrong for the others.</summary>
    [When("the patient places the card upright")]
    public Task PlacesUpright() => PlacesAsync(Trouble.CardUpright);

    /// <summary>One on the other.</summary>
    [When("the patient places the card on another one")]
    public Task PlacesTwo() => PlacesAsync(Trouble.TwoCards);

    /// <summary>Where a way to begin would be, if there were one.</summary>
    [When("the next person touches the screen")]
    public Task NextPersonTouches() => scene.Desk.TouchAsync("face");

    private async Task PlacesAsync(Trouble trouble)
    {
        await scene.Patient.TakeCardAsync();
        await scene.Desk.DisturbAsync(trouble);
        await scene.Patient.PlaceCardAsync();
    }
}
