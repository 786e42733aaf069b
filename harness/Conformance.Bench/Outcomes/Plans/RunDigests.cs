namespace Conformance.Bench.Outcomes.Plans;

/// <summary>SHA-256, in lower-case hexadecimal, of what a run follows from besides its options (<see cref="FolderDigest"/>).</summary>
/// <param name="Device">The file of the device's profile, and of its simulated model.</param>
/// <param name="Features">All feature files, the user's own included.</param>
/// <param name="Catalogue">All files of requirements, sets, facts and capabilities, the user's own included.</param>
/// <param name="Fixtures">The folder of fixtures.</param>
/// <param name="Steps">Assemblies with steps that the user added; null without any.</param>
public sealed record RunDigests(string Device, string Features, string Catalogue, string Fixtures, string? Steps);
