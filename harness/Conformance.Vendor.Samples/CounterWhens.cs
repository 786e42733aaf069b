using Conformance.Bench.Desk;
using NodaTime;
using Reqnroll;

namespace Conformance.Vendor.Samples;

/// <summary>What happens at this vendor's counter.</summary>
[Binding]
public sealed class CounterWhens(Scene scene)
{
    /// <summary>Nobody does anything.</summary>
    [When("the clerk is on the telephone for {int} seconds")]
    public Task Wait(int seconds) => scene.Desk.PassAsync(Duration.FromSeconds(seconds));
}
