using Conformance.Bench.Outcomes.Waivers;
using NodaTime.Text;

namespace Conformance.Bench.Outcomes.Records;

/// <summary>A waiver and what became of it.</summary>
/// <param name="Requirement">The requirement's id.</param>
/// <param name="Reason">Why it need not be met for now.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="LastDay">The last day in Tokyo on which it holds, like 2025-12-31.</param>
/// <param name="State">What became of it.</param>
public sealed record RecordedWaiver(string Requirement, string Reason, string Owner, string LastDay, WaiverState State)
{
    /// <summary>The record of an outcome.</summary>
    public static RecordedWaiver Of(WaiverOutcome outcome) => new(
        outcome.Waiver.Requirement,
        outcome.Waiver.Reason,
        outcome.Waiver.Owner,
        LocalDatePattern.Iso.Format(outcome.Waiver.LastDay),
        outcome.State);
}
