using Conformance.Authority;

namespace Conformance.Benchmarks.Centre;

/// <summary>Whom nobody listens to.</summary>
internal sealed class Unheard : ICentreObserver
{
    public void Answered(CentreExchange exchange)
    {
    }
}
