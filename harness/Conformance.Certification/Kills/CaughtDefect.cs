namespace Conformance.Certification.Kills;

/// <summary>A defect that a check catches.</summary>
/// <param name="Defect">Its name.</param>
/// <param name="Seen">What the check sees of it.</param>
/// <param name="CaughtIn">The logs of this bundle in which it was caught; empty where it was not drawn and the book alone says so.</param>
public sealed record CaughtDefect(string Defect, string Seen, IReadOnlyList<string> CaughtIn);
