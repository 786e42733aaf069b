using Conformance.Load.Arrivals;

namespace Conformance.Load.Running;

/// <summary>An arrival in a worker's hands.</summary>
/// <param name="Arrival">With the moment that was meant.</param>
/// <param name="Started">The moment at which it is truly started.</param>
public readonly record struct TakenArrival(Arrival Arrival, TimeSpan Started);
