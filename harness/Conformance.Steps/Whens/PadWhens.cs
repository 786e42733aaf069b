using Conformance.Bench.Desk;
using Reqnroll;

namespace Conformance.Steps.Whens;

/// <summary>What the patient does on the PIN pad without entering anything.</summary>
[Binding]
public sealed class PadWhens(Scene scene)
{
    /// <summary>Touches clear again and again; every touch begins a new entry.</summary>
    [When("the patient clears the entry {int} times")]
    public async Task ClearsManyTimes(int times)
    {
        for (var time = 0; time < times; time++)
        {
            await scene.Desk.TouchAsync("clear");
        }
    }
}
