namespace Conformance.Certification.Certificates;

/// <summary>What a certificate was issued by.</summary>
/// <param name="Name">The set's name.</param>
/// <param name="Title">What it stands for.</param>
/// <param name="Requirements">How many requirements it has.</param>
public sealed record CertifiedSet(string Name, string Title, int Requirements);
