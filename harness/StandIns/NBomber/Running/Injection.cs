using NBomber.Contracts;

namespace NBomber.Running;

/// <summary>Starts so many iterations in every interval, whether earlier ones have ended or not.</summary>
/// <param name="rate">The rate of an interval, from the level before and the share of the time that is over at its end.</param>
internal sealed class Injection(Func<int, double, int> rate, TimeSpan interval, TimeSpan during) : LoadSimulation(during)
{
    internal override async Task PlayAsync(ScenarioPlayer player)
    {
        var (before, start) = (player.Level, player.Elapsed);
        var intervals = (int)Math.Ceiling(During / interval);
        for (var index = 0; index < intervals && !player.IsStopped; index++)
        {
            var count = rate(before, (index + 1.0) / intervals);
            player.Level = count;
            for (var one = 0; one < count && !player.IsStopped; one++)
            {
                await player.WaitUntilAsync(start + (interval * (index + ((double)one / count))));
                player.StartOne();
            }
        }

        await player.WaitUntilAsync(start + During);
    }
}
