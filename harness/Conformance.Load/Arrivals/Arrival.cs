namespace Conformance.Load.Arrivals;

/// <summary>One request that is to be started at a moment, whatever became of those before it.</summary>
/// <param name="Index">Its number in the whole run, from 0, the same in every shard; what it asks follows from it.</param>
/// <param name="Due">When it is to be started, from the start of the run on.</param>
/// <param name="Attempt">0 for the first, from 1 on for retries.</param>
public readonly record struct Arrival(long Index, TimeSpan Due, int Attempt = 0);
