using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Outcomes.Baselines;
using Conformance.Bench.Outcomes.Waivers;
using Conformance.Bench.Requirements;
using NodaTime;

namespace Conformance.Bench.Outcomes;

/// <summary>Draws the conclusion of a run from what its scenarios came to.</summary>
public sealed class RunConclusion
{
    /// <summary>All that is demanded.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>True when a filter left scenarios out: what they decide is then not reached, instead of missing.</summary>
    public required bool IsFiltered { get; init; }

    /// <summary>What the device declares; null when it declares nothing and is held to everything.</summary>
    public Declaration? Declared { get; init; }

    /// <summary>The user's waivers; each names a requirement of the catalogue (<see cref="WaiverFile"/> sees to that).</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>The findings that were accepted before; null without a baseline.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Every scenario that there is, by file and title, the filter left aside; asked for with a baseline alone.</summary>
    public IReadOnlySet<(string File, string Title)> Known { get; init; } = new HashSet<(string File, string Title)>();

    /// <summary>The day in Tokyo on which the run is judged.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>The outcome of a run with these scenarios. Their order matters to no verdict.</summary>
    public RunOutcome Of(IReadOnlyList<ScenarioOutcome> scenarios)
    {
        var findings = scenarios.SelectMany(scenario => scenario.Findings.Select(finding => new PlacedFinding(scenario, finding)))
            .ToLookup(placed => placed.Finding.Requirement.Id);
        var judged = Catalogue.Requirements.Select(requirement => Judge(requirement, [.. findings[requirement.Id]], scenarios)).ToList();
        var waivers = Waivers.Select(waiver => new WaiverOutcome(waiver, StateOf(waiver, judged.Single(outcome => outcome.Requirement.Id == waiver.Requirement)))).ToList();
        var applied = waivers.Where(waiver => waiver.State == WaiverState.Applied).ToDictionary(waiver => waiver.Waiver.Requirement, waiver => waiver.Waiver);
        var review = new AcceptanceReview(scenarios, judged, Known, IsFiltered);
        var acceptances = Baseline?.Accepted.Select(review.Of).ToList() ?? [];
        var held = acceptances.Where(acceptance => acceptance.State == AcceptanceState.Holds).Select(acceptance => acceptance.Acceptance).ToHashSet();
        return new(scenarios, [.. judged.Select(outcome => outcome with { Waiver = applied.GetValueOrDefault(outcome.Requirement.Id), IsAccepted = AreAll(held, outcome) })], waivers) { Acceptances = acceptances };
    }

    private static bool AreAll(HashSet<Acceptance> held, RequirementOutcome outcome) =>
        Baselines.Baseline.FindingsOf(outcome).ToList() is { Count: > 0 } found && found.TrueForAll(held.Contains);

    /// <summary>The same with another baseline.</summary>
    public RunConclusion With(Baseline baseline) => new() { Catalogue = Catalogue, IsFiltered = IsFiltered, Declared = Declared, Waivers = Waivers, Baseline = baseline, Known = Known, Today = Today };

    private RequirementOutcome Judge(Requirement requirement, IReadOnlyList<PlacedFinding> findings, IReadOnlyList<ScenarioOutcome> scenarios)
    {
        var undecided = requirement.Checks.Where(check => findings.All(placed => placed.Finding.Check.Id != check.Id)).ToList();
        var worst = findings.MaxBy(placed => placed.Finding.Verdict)?.Finding;
        var found = new RequirementOutcome(
            requirement, worst?.Verdict, worst is null or { Verdict: Verdict.Passed } ? null : worst.Owner, null, findings, undecided);
        if (worst?.Verdict >= Verdict.NotTestable)
        {
            return found;
        }

        if (Withheld(requirement, undecided) is var (verdict, why))
        {
            return found with { Verdict = verdict, Owner = Owner.Configuration, Why = why };
        }

        if (worst is not null && undecided is [])
        {
            return Unseen(findings) is { } unseen ? found with { Verdict = Verdict.NotObservable, Owner = unseen.Owner, Why = unseen.Seen } : found;
        }

        // A prerequisite that is missing is red: what no scenario decided was not proven by the others.
        return IsFiltered || undecided is [] ? found : found with
        {
            Verdict = Verdict.NotTestable,
            Owner = WhoStopped(scenarios),
            Why = $"no scenario came to decide {string.Join(", ", undecided.Select(check => check.Id))}",
        };
    }

    // Of what no scenario decided; a requirement without checks is withheld as a whole.
    private (Verdict Verdict, string Why)? Withheld(Requirement requirement, IReadOnlyList<Check> undecided) =>
        requirement.Checks is [] ? Withholding.Of(Catalogue, requirement, requirement.Needs, Declared)
        : undecided.Select(check => Withholding.Of(Catalogue, requirement, requirement.NeedsOf(check), Declared)).ToList() is { Count: > 0 } all && all.TrueForAll(one => one is not null) ? all[0]
        : null;

    // What one check proved does not prove what another was to prove that could nowhere be seen.
    private static Finding? Unseen(IReadOnlyList<PlacedFinding> findings) => findings.Select(placed => placed.Finding)
        .GroupBy(finding => finding.Check.Id)
        .FirstOrDefault(ofCheck => ofCheck.All(finding => finding.Verdict == Verdict.NotObservable))?.First();

    // A scenario that ended early may be the one that would have decided it; where all went to their end, the harness has none that does.
    private static Owner WhoStopped(IReadOnlyList<ScenarioOutcome> scenarios) =>
        scenarios.Where(scenario => !scenario.Verdict.IsGood()).MaxBy(scenario => scenario.Verdict)?.Owner ?? Owner.Harness;

    private WaiverState StateOf(Waiver waiver, RequirementOutcome outcome) =>
        waiver.LastDay < Today ? WaiverState.Stale
        : outcome.IsWaivable ? WaiverState.Applied
        : outcome.IsNotReached ? WaiverState.NotReached
        : WaiverState.Unneeded;
}
