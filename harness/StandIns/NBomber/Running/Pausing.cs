using NBomber.Contracts;

namespace NBomber.Running;

/// <summary>Starts nothing for a while.</summary>
internal sealed class Pausing(TimeSpan during) : LoadSimulation(during)
{
    internal override Task PlayAsync(ScenarioPlayer player) => player.WaitUntilAsync(player.Elapsed + During);
}
