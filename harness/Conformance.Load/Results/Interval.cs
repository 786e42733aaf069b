namespace Conformance.Load.Results;

/// <summary>A figure with its 95 % confidence interval.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="Value">The figure.</param>
/// <param name="High">Its upper end.</param>
public readonly record struct Interval(double Low, double Value, double High);
