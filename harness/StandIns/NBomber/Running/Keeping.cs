using NBomber.Contracts;

namespace NBomber.Running;

/// <summary>Keeps so many copies going, each beginning anew as soon as it has ended.</summary>
/// <param name="copies">How many, from the level before and the share of the time that is over.</param>
internal sealed class Keeping(Func<int, double, int> copies, TimeSpan during) : LoadSimulation(during)
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    internal override async Task PlayAsync(ScenarioPlayer player)
    {
        var (before, start) = (player.Level, player.Elapsed);
        var end = start + During;
        do
        {
            player.Level = copies(before, Math.Min(1, (player.Elapsed - start + Tick) / During));
            player.KeepUntil(end);
            await player.WaitUntilAsync(end < player.Elapsed + Tick ? end : player.Elapsed + Tick);
        }
        while (player.Elapsed < end && !player.IsStopped);
        player.EndCopies();
    }
}
