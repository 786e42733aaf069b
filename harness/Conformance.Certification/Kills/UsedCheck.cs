namespace Conformance.Certification.Kills;

/// <summary>A check that the run used.</summary>
/// <param name="Check">Its id.</param>
/// <param name="Requirement">The requirement that it decides.</param>
/// <param name="Defects">The seeded defects that are made for it, by the bench's book, which its own tests hold.</param>
public sealed record UsedCheck(string Check, string Requirement, IReadOnlyList<CaughtDefect> Defects);
