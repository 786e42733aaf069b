namespace Conformance.Certification.Certificates;

/// <summary>Digests of the parts of a bundle, SHA-256 in lower-case hexadecimal: whoever quotes a certificate quotes them along.</summary>
/// <param name="Device">Of device/device.json.</param>
/// <param name="Profile">Of the profile's file, which stays with whoever issued.</param>
/// <param name="Set">Of the lines "digest name" of every file of the set.</param>
/// <param name="Run">Of run/run.json, which names every log and findings file with its digest.</param>
/// <param name="Kills">Of kills.json.</param>
public sealed record EvidenceDigests(string Device, string Profile, string Set, string Run, string Kills);
