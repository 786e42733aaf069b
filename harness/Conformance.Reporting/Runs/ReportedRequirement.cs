using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;

namespace Conformance.Reporting.Runs;

/// <summary>A requirement in a report.</summary>
/// <param name="Requirement">What is demanded.</param>
/// <param name="Verdict">What the run says of it; null when it was not judged.</param>
/// <param name="Owner">Who has to act; null when it is met, or was not judged.</param>
/// <param name="Why">Why it was not judged, or what speaks for a verdict that no finding shows; null when the findings say it all.</param>
/// <param name="Checks">Its checks, in order.</param>
public sealed record ReportedRequirement(Requirement Requirement, Verdict? Verdict, Owner? Owner, string? Why, IReadOnlyList<ReportedCheck> Checks)
{
    /// <summary>True when a waiver excuses it.</summary>
    public bool IsWaived { get; init; }

    /// <summary>True when all that speaks against it was accepted before.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>True when it was judged and is not met, excused or not.</summary>
    public bool IsBad => Verdict is { } verdict && !verdict.IsGood();

    /// <summary>True when it alone keeps the run from passing (<see cref="Bench.Outcomes.RequirementOutcome.Fails"/>).</summary>
    public bool Fails => !IsWaived && !IsAccepted && IsBad
        && (Verdict != Bench.Judgement.Verdict.NotTestable || Requirement.Level == Level.Must);
}
