namespace Conformance.Certification.Qualifying;

/// <summary>A seeded defect.</summary>
/// <param name="Defect">Its name.</param>
/// <param name="Model">The device that it was built into.</param>
/// <param name="Check">The check that had to fail.</param>
/// <param name="Seen">What it had to see.</param>
/// <param name="Tried">In how many scenarios it was tried.</param>
/// <param name="Log">The log of the last of them.</param>
/// <param name="Caught">Whether the check failed for that reason there, and passed on the good device.</param>
public sealed record DefectTrial(string Defect, string Model, string Check, string Seen, int Tried, string Log, bool Caught);
