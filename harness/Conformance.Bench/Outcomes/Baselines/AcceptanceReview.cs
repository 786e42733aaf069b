using Conformance.Bench.Judgement;

namespace Conformance.Bench.Outcomes.Baselines;

/// <summary>Holds the acceptances of a baseline against a run.</summary>
/// <param name="scenarios">What the run's scenarios came to.</param>
/// <param name="requirements">What it said of every requirement.</param>
/// <param name="known">Every scenario that there is, by file and title, the filter left aside.</param>
/// <param name="isFiltered">Whether a filter left scenarios out.</param>
internal sealed class AcceptanceReview(
    IReadOnlyList<ScenarioOutcome> scenarios, IReadOnlyList<RequirementOutcome> requirements, IReadOnlySet<(string File, string Title)> known, bool isFiltered)
{
    private readonly ILookup<(string, string), ScenarioOutcome> _run = scenarios.ToLookup(scenario => (scenario.File, scenario.Title));
    private readonly HashSet<Acceptance> _found = [.. requirements.SelectMany(Baseline.FindingsOf)];

    /// <summary>What became of one.</summary>
    public AcceptanceOutcome Of(Acceptance acceptance) =>
        _found.Contains(acceptance) ? new(acceptance, AcceptanceState.Holds)
        : requirements.All(requirement => requirement.Requirement.Checks.All(check => check.Id != acceptance.Check)) ? Stale(acceptance, "there is no such check any more")
        : acceptance is { File: { } file, Scenario: { } title } ? InScenario(acceptance, (file, title))
        : Undecided(acceptance);

    private AcceptanceOutcome InScenario(Acceptance acceptance, (string File, string Title) name)
    {
        if (!known.Contains(name))
        {
            return Stale(acceptance, "there is no such scenario any more");
        }

        var attempts = _run[name].ToList();
        if (attempts is [])
        {
            return new(acceptance, AcceptanceState.NotReached, "the filter left the scenario out");
        }

        var found = attempts.SelectMany(attempt => attempt.Findings).Where(finding => finding.Check.Id == acceptance.Check).ToList();
        return found.Count > 0 ? Stale(acceptance, $"it is {found.Max(finding => finding.Verdict)} now")
            : attempts.TrueForAll(attempt => attempt.Verdict == Verdict.NotApplicable) ? Stale(acceptance, "the scenario is not for this device any more")
            : attempts.TrueForAll(attempt => attempt.Verdict.IsGood()) ? Stale(acceptance, "the scenario does not decide it any more")
            : new(acceptance, AcceptanceState.NotReached, "the scenario ended before it");
    }

    private AcceptanceOutcome Undecided(Acceptance acceptance) => isFiltered
        ? new(acceptance, AcceptanceState.NotReached, "a filter decides what is decided")
        : Stale(acceptance, "it is decided now, or does not apply");

    private static AcceptanceOutcome Stale(Acceptance acceptance, string why) => new(acceptance, AcceptanceState.Stale, why);
}
