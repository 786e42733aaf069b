using Conformance.Load.Arrivals;
using Conformance.Load.Running;

namespace Conformance.Benchmarks.Centre;

/// <summary>What each thread asks by a connection of its own; the answer is there when the call returns.</summary>
internal sealed class ConnectionTarget(Action<WireConnection> ask) : ILoadTarget
{
    private readonly ThreadLocal<WireConnection> _connection = new(trackAllValues: true);

    public string Description => "a connection for each thread";

    /// <summary>For the calling thread.</summary>
    public void Connect(Uri address) => _connection.Value = new(address);

    public Task<RequestOutcome> SendAsync(Arrival arrival, CancellationToken cancellation)
    {
        ask(_connection.Value!);
        return Task.FromResult(RequestOutcome.Answered("valid"));
    }

    public void Dispose()
    {
        foreach (var connection in _connection.Values)
        {
            connection.Dispose();
        }

        _connection.Dispose();
    }
}
