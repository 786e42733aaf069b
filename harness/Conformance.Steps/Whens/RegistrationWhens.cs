using Conformance.Bench.Desk;
using Reqnroll;

namespace Conformance.Steps.Whens;

/// <summary>What becomes of the registration as an insurance card.</summary>
[Binding]
public sealed class RegistrationWhens(Scene scene)
{
    /// <summary>Yes.</summary>
    [When("the patient registers the card")]
    public Task Registers() => scene.Patient.TouchAsync("register");

    /// <summary>No.</summary>
    [When("the patient declines to register the card")]
    public Task Declines() => scene.Patient.TouchAsync("not-now");

    /// <summary>Whatever is under way (REG-3).</summary>
    [When("the centre has completed the registration")]
    public void Completed() => scene.Desk.Errands.CompleteRegistrations();
}
