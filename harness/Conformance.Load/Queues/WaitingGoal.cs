namespace Conformance.Load.Queues;

/// <summary>What patients are to be spared.</summary>
/// <param name="Share">Such a share of them, 0 to 1,</param>
/// <param name="AtMostSeconds">waits no longer than this before a reader is free.</param>
public sealed record WaitingGoal(double Share, double AtMostSeconds);
