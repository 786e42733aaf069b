using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;

namespace Conformance.Bench.Outcomes.Records;

/// <summary>What the run says of one requirement.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Level">How binding it is.</param>
/// <param name="Verdict">The worst of its findings; null when it was not judged.</param>
/// <param name="Owner">Who has to act; null when it is met, or was not judged.</param>
/// <param name="Why">Why it was not judged, or what speaks for a verdict that no finding shows; null when the scenarios' checks say it all.</param>
/// <param name="Undecided">Its checks that decided nothing.</param>
/// <param name="Waived">True when a waiver excuses it.</param>
public sealed record RecordedRequirement(
    string Id, Level Level, Verdict? Verdict, Owner? Owner, string? Why, IReadOnlyList<string> Undecided, bool Waived)
{
    /// <summary>The record of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="shard">The part of the run that it is of; null for the whole.</param>
    public static RecordedRequirement Of(RequirementOutcome outcome, Shard? shard = null) => new(
        outcome.Requirement.Id,
        outcome.Requirement.Level,
        outcome.Verdict,
        outcome.Owner,
        outcome.IsNotChecked ? $"not checked: {outcome.Requirement.NotChecked}" : outcome.IsNotReached ? (shard is null ? "not reached by the filter" : $"not reached by part {shard}") : outcome.Why,
        [.. outcome.Undecided.Select(check => check.Id)],
        outcome.Waiver is not null);
}
