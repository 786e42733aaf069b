using NodaTime;

namespace Conformance.Verification;

/// <summary>A usage rate that an institution may put forward (facts/seeds.md, "Incentive rules").</summary>
/// <param name="Basis">What is counted.</param>
/// <param name="Month">The month that is counted.</param>
public sealed record UsageRate(UsageRateBasis Basis, YearMonth Month);
