using Conformance.Bench.Desk;
using NodaTime.Text;
using Reqnroll;

namespace Conformance.Steps.Givens;

/// <summary>Whether the first patient's card is registered as an insurance card. Without a Given: it is.</summary>
[Binding]
public sealed class RegistrationGivens(Scene scene)
{
    /// <summary>Nobody ever registered it.</summary>
    [Given("the card is not registered as an insurance card")]
    public void NeverRegistered() => scene.Plan.Registration = new CardRegistration.Never();

    /// <summary>The day is the first without the registration; possible since 2024-10 (REG-2).</summary>
    [Given("the card is deregistered as an insurance card from {word} on")]
    public void Deregistered(string day) => scene.Plan.Registration = new CardRegistration.Deregistered(LocalDatePattern.Iso.Parse(day).GetValueOrThrow());

    /// <summary>The centre does not complete them at once (REG-3).</summary>
    [Given("registrations take a while")]
    public void TakeTime() => scene.Plan.RegistrationTakesTime = true;
}
