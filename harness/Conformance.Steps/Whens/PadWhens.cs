using Conformance.Bench.Desk;
using Reqnroll;

namespace Conformance.Steps.Whens;

/// <summary>What the patient does on the PIN pad without entering anything.</summary>
[Binding]
public sealed class PadWhens(Scene scene)
{
    /// <summary>Looks at the pad and leaves, again and again; every time it is a new entry.</summary>
    [When("the patient comes {int} times, chooses the PIN and takes the card again")]
    public async Task ComesAndGoes(int times)
    {
        for (var time = 0; time < times; time++)
        {
            await scene.Patient.PlaceCardAsync();
            await scene.Patient.ChooseAsync("pin");
            await scene.Patient.TakeCardAsync();
        }
    }
}
