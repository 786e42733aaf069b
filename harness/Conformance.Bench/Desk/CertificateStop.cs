using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>A certificate that was revoked or suspended at the centre (CARD-6).</summary>
/// <param name="Suspended">True for a suspension, false for a revocation.</param>
/// <param name="Since">From the start of that day, Asia/Tokyo.</param>
public sealed record CertificateStop(bool Suspended, LocalDate Since);
