using Microsoft.Extensions.Configuration;
using NBomber.Contracts;
using NBomber.Contracts.Stats;

namespace Conformance.Load.Running;

/// <summary>NBomber says when it is time to tell how far a run is; what is told are the run's own figures.</summary>
internal sealed class ProgressSink(Action tell) : IReportingSink
{
    public string SinkName => "conformance";

    public Task Init(IBaseContext context, IConfiguration infraConfig) => Task.CompletedTask;

    public Task Start() => Task.CompletedTask;

    public Task SaveRealtimeStats(ScenarioStats[] stats)
    {
        tell();
        return Task.CompletedTask;
    }

    public Task SaveFinalStats(NodeStats stats) => Task.CompletedTask;

    public Task Stop() => Task.CompletedTask;

    public void Dispose()
    {
    }
}
