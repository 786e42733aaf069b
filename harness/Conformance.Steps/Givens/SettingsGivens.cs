using Conformance.Bench.Desk;
using Reqnroll;

namespace Conformance.Steps.Givens;

/// <summary>
/// The terminal's settings, which the reader found when it was started (facts/eligibility.md 5.3). Without a Given: every kind of medical
/// information is asked, and nothing else.
/// </summary>
[Binding]
public sealed class SettingsGivens(Scene scene)
{
    /// <summary>Names what is on, out of surgery, diagnosis, medicines, checkups, prescription form, specific diseases, emergency viewing and medical aid; or "nothing".</summary>
    [Given("the terminal is set to ask {}")]
    public void IsSetTo(string words) => scene.Plan.SetTerminal(words.Trim(' '));

    /// <summary>救急時閲覧権限 (EMRG-3), at the terminal and at the centre; everything else as without this.</summary>
    [Given("the institution may view in emergencies")]
    public void MayViewInEmergencies()
    {
        IsSetTo("surgery, diagnosis, medicines, checkups, emergency viewing");
        scene.Plan.MayViewInEmergency = true;
    }

    /// <summary>What the patient means to choose where the reader asks for the form.</summary>
    [Given("a patient who chooses the prescription form {word}")]
    public void WantsForm(string form) => scene.Plan.Questions = scene.Plan.Questions with { PrescriptionForm = form };

    /// <summary>The patient means to use the certificate.</summary>
    [Given("a patient who uses medical aid")]
    public void UsesAid() => scene.Plan.Questions = scene.Plan.Questions with { MedicalAid = "provide" };

    /// <summary>The patient means not to use it.</summary>
    [Given("a patient who does not use medical aid")]
    public void UsesNoAid() => scene.Plan.Questions = scene.Plan.Questions with { MedicalAid = "withhold" };
}
