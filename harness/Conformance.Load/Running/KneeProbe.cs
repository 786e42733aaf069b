namespace Conformance.Load.Running;

/// <summary>One rate that was tried.</summary>
/// <param name="PerSecond">Arrivals a second.</param>
/// <param name="Keeps">Whether the objectives were kept.</param>
/// <param name="Remark">What was measured, or why it says nothing.</param>
public sealed record KneeProbe(double PerSecond, bool Keeps, string Remark);
