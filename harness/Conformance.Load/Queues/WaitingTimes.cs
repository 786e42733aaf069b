using Conformance.Load.Latency;

namespace Conformance.Load.Queues;

/// <summary>How long patients wait with so many readers.</summary>
/// <param name="Readers">How many.</param>
/// <param name="Times">From coming to the reader until one is free.</param>
/// <param name="Waiting">The share of patients who wait at all.</param>
/// <param name="Use">The share of the opening hours in which a reader is in use.</param>
public sealed record WaitingTimes(int Readers, LatencyHistogram Times, double Waiting, double Use)
{
    /// <summary>Whether the goal is kept.</summary>
    public bool Keeps(WaitingGoal goal) => Times.Quantile(goal.Share).TotalSeconds <= goal.AtMostSeconds;
}
