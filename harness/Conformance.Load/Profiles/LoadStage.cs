namespace Conformance.Load.Profiles;

/// <summary>A stretch of a profile in which the rate changes evenly. Rates are in multiples of the scale's busiest hour.</summary>
/// <param name="Seconds">How long.</param>
/// <param name="From">At its start.</param>
/// <param name="To">At its end.</param>
public sealed record LoadStage(double Seconds, double From, double To);
