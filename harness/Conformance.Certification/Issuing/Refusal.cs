namespace Conformance.Certification.Issuing;

/// <summary>Why no certificate may be issued.</summary>
/// <param name="Id">The reason, see <see cref="RefusalIds"/>.</param>
/// <param name="What">What it is about, for a person.</param>
public sealed record Refusal(string Id, string What);
