using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Bench.Requirements.Changes;

namespace Conformance.Bench.Outcomes.Impact;

/// <summary>What a change of sets means for a run, or a certificate's run, that was judged by the old one.</summary>
/// <param name="Run">The run.</param>
/// <param name="Due">Every check that is demanded now and was not, and what decides it.</param>
/// <param name="Lapsed">Requirements that it was held to, and would not be now.</param>
public sealed record RunImpact(RunRecord Run, IReadOnlyList<DueCheck> Due, IReadOnlyList<string> Lapsed)
{
    /// <summary>The impact on a run.</summary>
    /// <param name="difference">The change.</param>
    /// <param name="coverage">Which scenario decides which check.</param>
    /// <param name="run">The run.</param>
    /// <returns>Null when the run is not by the old set: this change says nothing of it.</returns>
    public static RunImpact? Of(SetDifference difference, Coverage coverage, RunRecord run)
    {
        if (run.Setting.RequirementSet != difference.Old.Name)
        {
            return null;
        }

        var decided = run.Scenarios.SelectMany(scenario => scenario.Checks.Select(check => (check.Check, new ScenarioName(scenario.File, scenario.Title)))).ToHashSet();
        // It is not for the device, and would not be run now either.
        var left = run.Scenarios.Where(scenario => scenario.Files is null).Select(scenario => new ScenarioName(scenario.File, scenario.Title)).ToHashSet();
        return new(
            run,
            [.. difference.Due.SelectMany(requirement => requirement.Checks.Select(check => DueOf(requirement, check, coverage, decided, left)))],
            [.. difference.Affected.Except(difference.Due).Select(requirement => requirement.Id)]);
    }

    private static DueCheck DueOf(Requirement requirement, Check check, Coverage coverage, HashSet<(string, ScenarioName)> decided, HashSet<ScenarioName> left)
    {
        var scenarios = coverage.Of(check.Id).Rows.Select(row => row.Scenario).Distinct().Except(left).ToLookup(scenario => decided.Contains((check.Id, scenario)));
        return new(requirement.Id, check.Id, [.. scenarios[true]], [.. scenarios[false]]);
    }
}
