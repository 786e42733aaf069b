using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Baselines;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;

namespace Conformance.Reporting.Runs;

/// <summary>Brings what a run says of its requirements together with where each was decided.</summary>
internal sealed class RequirementReading
{
    private readonly Dictionary<string, Requirement> _requirements;
    private readonly ILookup<string, (ReportedScenario Scenario, StoredFinding Finding)> _found;
    private readonly HashSet<Acceptance> _held;

    public RequirementReading(Catalogue catalogue, IReadOnlyList<ReportedScenario> scenarios, IReadOnlyList<AcceptanceOutcome> acceptances)
    {
        _requirements = catalogue.Requirements.ToDictionary(requirement => requirement.Id);
        _found = scenarios.SelectMany(scenario => scenario.Findings.Select(finding => (scenario, finding))).ToLookup(found => found.finding.Check);
        _held = [.. acceptances.Where(acceptance => acceptance.State == AcceptanceState.Holds).Select(acceptance => acceptance.Acceptance)];
    }

    /// <summary>As the run's record has it.</summary>
    /// <exception cref="BenchFaultException">The catalogue has no such requirement.</exception>
    public ReportedRequirement Of(RecordedRequirement recorded)
    {
        var requirement = _requirements.GetValueOrDefault(recorded.Id)
            ?? throw new BenchFaultException(Owner.Configuration, $"{RunFile.Name} has the requirement {recorded.Id}, which is not in the catalogue", "name the folder of the requirements that were added to the run with --requirements, or use the build that ran it");
        return new(requirement, recorded.Verdict, recorded.Owner, recorded.Why, Checks(requirement))
        {
            IsWaived = recorded.Waived,
            IsAccepted = IsAccepted(requirement, recorded),
        };
    }

    /// <summary>As far as a run came that was stopped.</summary>
    public ReportedRequirement SoFar(Requirement requirement)
    {
        var worst = requirement.Checks.SelectMany(check => _found[check.Id]).Select(found => found.Finding).MaxBy(finding => finding.Verdict);
        return new(requirement, worst?.Verdict, worst?.Owner, requirement.NotChecked, Checks(requirement));
    }

    private IReadOnlyList<ReportedCheck> Checks(Requirement requirement) =>
    [
        .. requirement.Checks.Select(check => new ReportedCheck(
            check,
            [.. _found[check.Id].Select(found => (found.Scenario.Number, found.Finding.Verdict)).OrderByDescending(decided => decided.Verdict).ThenBy(decided => decided.Number)])),
    ];

    private bool IsAccepted(Requirement requirement, RecordedRequirement recorded)
    {
        List<Acceptance> bad =
        [
            .. requirement.Checks.SelectMany(check => _found[check.Id]).Where(found => found.Finding.Verdict is Verdict.Failed or Verdict.NotTestable)
                .Select(found => new Acceptance(found.Scenario.File, found.Scenario.Title, found.Finding.Check, found.Finding.Verdict)),
            .. recorded is { Verdict: Verdict.NotTestable, Why: not null } ? recorded.Undecided.Select(check => new Acceptance(null, null, check, Verdict.NotTestable)) : [],
        ];
        return bad is not [] && bad.TrueForAll(_held.Contains);
    }
}
