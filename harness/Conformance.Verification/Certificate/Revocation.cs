using NodaTime;

namespace Conformance.Verification;

/// <summary>One entry of a revocation list.</summary>
/// <param name="Kind">For good or until further notice.</param>
/// <param name="Since">First instant at which the certificate must be refused.</param>
public sealed record Revocation(RevocationKind Kind, Instant Since);
