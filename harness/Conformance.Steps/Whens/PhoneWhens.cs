using Conformance.Bench.Desk;
using Reqnroll;

namespace Conformance.Steps.Whens;

/// <summary>What a patient does with a phone in the card's place (facts/eligibility.md 5.5).</summary>
[Binding]
public sealed class PhoneWhens(Scene scene)
{
    /// <summary>On the start screen.</summary>
    [When("the patient chooses the phone")]
    public Task ChoosesPhone() => scene.Patient.Phone.ChooseAsync();

    /// <summary>What the phone is.</summary>
    [When("the patient chooses the kind of the phone")]
    public Task ChoosesKind() => scene.Patient.Phone.ChooseKindAsync();

    /// <summary>What the phone is not.</summary>
    [When("the patient chooses the other kind of phone")]
    public Task ChoosesOtherKind() => scene.Patient.Phone.ChooseKindAsync(other: true);

    /// <summary>At the reader, not on the phone.</summary>
    [When("the patient enters the right PIN of the phone")]
    public Task EntersRightPin() => scene.Patient.Phone.EnterPinAsync(right: true);

    /// <summary>Four other digits.</summary>
    [When("the patient enters a wrong PIN of the phone")]
    public Task EntersWrongPin() => scene.Patient.Phone.EnterPinAsync(right: false);

    /// <summary>Until it has answered; on an iPhone with Face ID or Touch ID before.</summary>
    [When("the patient holds the phone to the phone reader")]
    public Task HoldsPhone() => scene.Patient.Phone.HoldAsync();

    /// <summary>Without Face ID or Touch ID.</summary>
    [When("the patient holds the phone to the phone reader without having proven anything on it")]
    public Task HoldsUnproven() => scene.Patient.Phone.HoldUnprovenAsync();

    /// <summary>Before it could answer.</summary>
    [When("the patient takes the phone away from the phone reader too early")]
    public Task TakesAwayEarly() => scene.Patient.Phone.HoldAsync(leavesEarly: true);

    /// <summary>Where no phone is looked for.</summary>
    [When("the patient lays the phone on the card's plate")]
    public Task LaysPhoneOnPlate() => scene.Patient.Phone.LayOnCardPlateAsync();

    /// <summary>Where no card is looked for.</summary>
    [When("the patient lays the card on the phone reader")]
    public Task LaysCardOnPhoneReader() => scene.Patient.Phone.HoldCardAsync();

    /// <summary>From the start screen to the phone reader.</summary>
    [When("the patient proves identity with the phone")]
    [When("患者がスマートフォンで本人確認をする")]
    public Task Proves() => scene.Patient.Phone.ProveAsync();
}
