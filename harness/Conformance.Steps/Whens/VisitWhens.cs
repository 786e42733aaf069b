using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.ReaderSimulator;
using Reqnroll;

namespace Conformance.Steps.Whens;

/// <summary>Home visits and online consultations: away from the desk, on other devices of the same maker (VISIT-1, VISIT-2).</summary>
[Binding]
public sealed class VisitWhens(Scene scene)
{
    /// <summary>The device with the home-consent application that was activated.</summary>
    [When("staff take the mobile device to the patient")]
    [When("職員が訪問先で携帯端末を使う")]
    public Task TakeMobileDevice() => scene.Desk.TurnToAsync(Front.VisitDevice);

    /// <summary>The same application elsewhere.</summary>
    [When("staff take a mobile device that was not activated")]
    public Task TakeOtherDevice() => scene.Desk.TurnToAsync(Front.OtherVisitDevice);

    /// <summary>By the institution's page, on whatever the patient has.</summary>
    [When("the patient opens the consultation's page on a device of their own")]
    [When("患者が自分の端末でオンライン診療の画面を開く")]
    public Task OpenOwnDevice() => scene.Desk.TurnToAsync(Front.OwnDevice);

    /// <summary>By the address that the institution gave (facts/eligibility.md 5.6).</summary>
    [When("the patient opens the page for home visits on a device of their own")]
    public Task OpenVisitPage() => scene.Desk.TurnToAsync(Front.VisitPage);

    /// <summary>From here on the reader is meant again.</summary>
    [When("staff come back to the desk")]
    public Task ComeBack() => scene.Desk.TurnToAsync(Front.Desk);

    /// <summary>Touches begin.</summary>
    [When("the visit begins")]
    [When("the consultation begins")]
    [When("手続きを始める")]
    public Task Begins() => scene.Patient.TouchAsync("begin");

    /// <summary>Chooses sight, on the mobile device, and looks.</summary>
    [When("staff check the patient by sight at the visit")]
    public async Task ChecksBySight()
    {
        await scene.Patient.ChooseAsync("sight");
        await scene.Desk.StaffAsync(StaffDoing.ConfirmSight);
    }

    /// <summary>From the terminal, at a later visit.</summary>
    [When("the institution asks again for {word} without the card")]
    public Task AsksAgain(string persona) => scene.Desk.Visits.AskAgainAsync(persona);

    /// <summary>On the web page for home visits.</summary>
    [When("{word} cancels the consent to home visits")]
    public void PatientCancels(string persona) => scene.Desk.Visits.CancelByPatient(persona);

    /// <summary>On the same page: what is named is consented to from now on, and nothing else.</summary>
    [When("{word} changes the consent to home visits to {}")]
    public void PatientChanges(string persona, string items) => scene.Desk.Visits.ChangeByPatient(persona, items.Split(", ", StringSplitOptions.TrimEntries));

    /// <summary>As when the care is over.</summary>
    [When("the institution cancels the consent of {word} to home visits")]
    public void InstitutionCancels(string persona) => scene.Desk.Visits.CancelByInstitution(persona);

    /// <summary>In which nobody comes.</summary>
    [When("{int} days pass")]
    public Task DaysPass(int days) => scene.Desk.PassDaysAsync(days);
}
