using Conformance.Load.Arrivals;

namespace Conformance.Load.Running;

/// <summary>What is loaded. Used by many workers at once.</summary>
public interface ILoadTarget : IDisposable
{
    /// <summary>In a few words, for reports.</summary>
    string Description { get; }

    /// <summary>Sends what an arrival asks and judges the answer. What goes wrong outside is an outcome, never an exception.</summary>
    Task<RequestOutcome> SendAsync(Arrival arrival, CancellationToken cancellation);
}
