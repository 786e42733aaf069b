namespace Conformance.Authority;

/// <summary>Told of every request that the centre answered, before the answer leaves. Called from the server's threads.</summary>
public interface ICentreObserver
{
    /// <summary>One request was answered.</summary>
    void Answered(CentreExchange exchange);
}
