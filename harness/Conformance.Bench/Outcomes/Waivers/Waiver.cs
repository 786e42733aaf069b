using NodaTime;

namespace Conformance.Bench.Outcomes.Waivers;

/// <summary>Somebody's word that a requirement need not be met for now.</summary>
/// <param name="Requirement">The requirement's id.</param>
/// <param name="Reason">Why; printed wherever the requirement is.</param>
/// <param name="Owner">Who answers for it: a person or a department.</param>
/// <param name="LastDay">The last day in Tokyo on which it holds.</param>
public sealed record Waiver(string Requirement, string Reason, string Owner, LocalDate LastDay);
