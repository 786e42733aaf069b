namespace Conformance.Certification.Certificates;

/// <summary>A requirement that applies and that nobody checks.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Reason">Why not.</param>
public sealed record UncheckedRequirement(string Id, string Reason);
