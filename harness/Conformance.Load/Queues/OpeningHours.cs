namespace Conformance.Load.Queues;

/// <summary>A stretch of a day.</summary>
/// <param name="From">When it begins, local time.</param>
/// <param name="To">When it ends.</param>
/// <param name="Patients">How many come to the reader in it, on average.</param>
public sealed record OpeningHours(TimeOnly From, TimeOnly To, double Patients);
