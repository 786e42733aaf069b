using System.Collections.Concurrent;
using Conformance.Authority;

namespace Conformance.Simulators.Tests.Authority;

internal sealed class RecordingObserver : ICentreObserver
{
    public ConcurrentQueue<CentreExchange> Exchanges { get; } = new();

    public void Answered(CentreExchange exchange) => Exchanges.Enqueue(exchange);
}
