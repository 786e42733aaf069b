using Conformance.Bench.Outcomes.Waivers;
using NodaTime.Text;

namespace Conformance.Bench.Outcomes.Plans;

/// <summary>A waiver that a run was given.</summary>
/// <param name="Requirement">The requirement's id.</param>
/// <param name="Reason">Why it need not be met for now.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="LastDay">The last day in Tokyo on which it holds, like 2025-12-31.</param>
public sealed record PlannedWaiver(string Requirement, string Reason, string Owner, string LastDay)
{
    /// <summary>The waiver of a file.</summary>
    public static PlannedWaiver Of(Waiver waiver) => new(waiver.Requirement, waiver.Reason, waiver.Owner, LocalDatePattern.Iso.Format(waiver.LastDay));

    /// <summary>The waiver; null when its last day is no day.</summary>
    public Waiver? ToWaiver() => LocalDatePattern.Iso.Parse(LastDay) is { Success: true } day ? new(Requirement, Reason, Owner, day.Value) : null;
}
