namespace Conformance.Certification.Qualifying;

/// <summary>A scenario with a wrong literal.</summary>
/// <param name="Title">The scenario.</param>
/// <param name="Check">The check that had to fail.</param>
/// <param name="Log">Its log.</param>
/// <param name="Failed">Whether that check failed.</param>
public sealed record CanaryTrial(string Title, string Check, string Log, bool Failed);
