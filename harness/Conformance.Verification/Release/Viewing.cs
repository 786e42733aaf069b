using NodaTime;

namespace Conformance.Verification;

/// <summary>Leave to view one kind of medical information.</summary>
/// <param name="ConsentedAt">When the patient agreed, local time at the desk.</param>
/// <param name="AvailableUntil">24 hours later (facts/eligibility.md 5.3, CONS-3).</param>
public sealed record Viewing(LocalDateTime ConsentedAt, LocalDateTime AvailableUntil);
