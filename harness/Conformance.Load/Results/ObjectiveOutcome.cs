namespace Conformance.Load.Results;

/// <summary>One objective, judged.</summary>
/// <param name="Objective">In words.</param>
/// <param name="Measured">What came out.</param>
/// <param name="Reached">Whether it holds.</param>
public sealed record ObjectiveOutcome(string Objective, string Measured, bool Reached);
