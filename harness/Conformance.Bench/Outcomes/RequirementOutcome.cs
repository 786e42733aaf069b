using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Waivers;
using Conformance.Bench.Requirements;

namespace Conformance.Bench.Outcomes;

/// <summary>What a whole run says of one requirement.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Verdict">The worst of its findings over all scenarios and attempts, but NotObservable where one of its checks could nowhere be seen; null when it applies and has no check, or when the filter kept the run from it.</param>
/// <param name="Owner">Who has to act; null when it is met, or was not judged.</param>
/// <param name="Why">What speaks for a verdict that its worst finding does not show; null when that one does.</param>
/// <param name="Findings">Its findings, in the order of the run.</param>
/// <param name="Undecided">Its checks that decided nothing in this run.</param>
public sealed record RequirementOutcome(
    Requirement Requirement, Verdict? Verdict, Owner? Owner, string? Why, IReadOnlyList<PlacedFinding> Findings, IReadOnlyList<Check> Undecided)
{
    /// <summary>The waiver that excuses it; null when there is none, or none that is valid. The verdict is what it is without.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>True when every finding that speaks against it was accepted before (<see cref="Baselines.Baseline"/>). The verdict is what it is without.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>True when it applies and nobody checks it; the requirement says why.</summary>
    public bool IsNotChecked => Verdict is null && Requirement.Checks is [];

    /// <summary>True when the run's filter left out the scenarios that decide it.</summary>
    public bool IsNotReached => Verdict is null && Requirement.Checks is not [];

    /// <summary>True when the device came to the point where it shows whether the requirement is met.</summary>
    public bool IsDecided => Verdict is Judgement.Verdict.Passed or Judgement.Verdict.Attested or Judgement.Verdict.Failed;

    /// <summary>True when a waiver can excuse it: it was judged, and it is not met.</summary>
    public bool IsWaivable => Verdict is Judgement.Verdict.Failed or Judgement.Verdict.NotTestable;

    /// <summary>
    /// True when it alone keeps the run from passing. A SHOULD or MAY whose decision was never reached is listed and no more; one that was
    /// departed from needs a waiver, since its reader is owed the reason.
    /// </summary>
    public bool Fails => Waiver is null && !IsAccepted && Verdict is { } verdict && !verdict.IsGood()
        && (verdict != Judgement.Verdict.NotTestable || Requirement.Level == Level.Must);
}
