using Conformance.Certification.Judging;

namespace Conformance.Certification.Verifying;

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">What it is, in a few words.</param>
/// <param name="Wrong">What is not as it has to be; empty when it passed.</param>
/// <param name="Note">What a person should know besides; null for nothing.</param>
public sealed record VerificationStep(string Name, IReadOnlyList<Discrepancy> Wrong, string? Note = null)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool Passed => Wrong is [];
}
