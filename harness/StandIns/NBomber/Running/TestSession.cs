using System.Diagnostics;
using NBomber.Contracts;
using NBomber.Contracts.Stats;
using NBomber.Reports;

namespace NBomber.Running;

/// <summary>One test: init, warm-up, load, clean, reports.</summary>
internal sealed class TestSession(NBomberContext context) : IBaseContext, IScenarioInitContext
{
    public async Task<NodeStats> RunAsync()
    {
        foreach (var sink in context.Sinks)
        {
            await sink.Init(this, context.InfraConfig);
        }

        await ForEachAsync(scenario => scenario.Init);
        await WarmUpAsync();
        foreach (var sink in context.Sinks)
        {
            await sink.Start();
        }

        var stats = await BombAsync();
        await ForEachAsync(scenario => scenario.Clean);
        foreach (var sink in context.Sinks)
        {
            await sink.SaveFinalStats(stats);
            await sink.Stop();
            sink.Dispose();
        }

        return stats;
    }

    private static LoadSimulation[] WarmUpOf(ScenarioProps scenario) => scenario.WarmUp is { } warmUp
        ? [CSharp.Simulation.KeepConstant(1, warmUp)]
        : [];

    private async Task ForEachAsync(Func<ScenarioProps, Func<IScenarioInitContext, Task>> function)
    {
        foreach (var scenario in context.Scenarios)
        {
            if (function(scenario) is { } wanted)
            {
                await wanted(this);
            }
        }
    }

    private async Task WarmUpAsync()
    {
        var stop = new TestStop(context.Scenarios.Select(scenario => scenario.ScenarioName));
        await Task.WhenAll(context.Scenarios.Select(
            scenario => new ScenarioPlayer(scenario, new(scenario.ScenarioName), stop).PlayAsync(WarmUpOf(scenario))));
    }

    private async Task<NodeStats> BombAsync()
    {
        var stop = new TestStop(context.Scenarios.Select(scenario => scenario.ScenarioName));
        var records = context.Scenarios.Select(scenario => new ScenarioRecord(scenario.ScenarioName)).ToArray();
        var clock = Stopwatch.StartNew();
        var playing = Task.WhenAll(context.Scenarios.Zip(records).Select(
            pair => new ScenarioPlayer(pair.First, pair.Second, stop).PlayAsync(pair.First.Simulations)));
        while (await Task.WhenAny(playing, Task.Delay(context.ReportingInterval)) != playing)
        {
            foreach (var sink in context.Sinks)
            {
                await sink.SaveRealtimeStats([.. records.Select(record => record.ToStats(clock.Elapsed))]);
            }
        }

        await playing;
        return Total([.. records.Select(record => record.ToStats(clock.Elapsed))], clock.Elapsed);
    }

    private NodeStats Total(ScenarioStats[] scenarios, TimeSpan duration)
    {
        var stats = new NodeStats
        {
            ScenarioStats = scenarios,
            AllOkCount = scenarios.Sum(scenario => scenario.AllOkCount),
            AllFailCount = scenarios.Sum(scenario => scenario.AllFailCount),
            AllRequestCount = scenarios.Sum(scenario => scenario.AllRequestCount),
            Duration = duration,
        };
        stats.ReportFiles = [.. context.Formats.Select(format => ReportWriter.Write(context, stats, format))];
        return stats;
    }
}
