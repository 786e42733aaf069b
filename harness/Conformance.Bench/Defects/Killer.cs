namespace Conformance.Bench.Defects;

/// <summary>A check that must fail with a defect, since the defect is made for it.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Seen">A part of what its finding says was seen: so that it failed for its reason.</param>
public sealed record Killer(string Check, string Seen);
