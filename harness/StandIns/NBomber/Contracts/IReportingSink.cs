using Microsoft.Extensions.Configuration;
using NBomber.Contracts.Stats;

namespace NBomber.Contracts;

public interface IReportingSink : IDisposable
{
    string SinkName { get; }

    Task Init(IBaseContext context, IConfiguration infraConfig);

    Task Start();

    Task SaveRealtimeStats(ScenarioStats[] stats);

    Task SaveFinalStats(NodeStats stats);

    Task Stop();
}
