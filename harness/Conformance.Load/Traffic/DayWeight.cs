namespace Conformance.Load.Traffic;

/// <summary>One kind of day of the month.</summary>
/// <param name="Day">Its name.</param>
/// <param name="Count">How many of them the month has.</param>
/// <param name="Weight">How much traffic one has, beside the others.</param>
public sealed record DayWeight(string Day, int Count, double Weight);
