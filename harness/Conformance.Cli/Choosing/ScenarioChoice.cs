using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Records;
using Conformance.Steps.Running;

namespace Conformance.Cli.Choosing;

/// <summary>Chooses the scenarios of a run: of one kind of filter any may fit, of several kinds all have to.</summary>
/// <param name="filter">What keeps scenarios out.</param>
/// <param name="deciding">Those of the requirements that the filter names; null when it names none.</param>
/// <param name="last">The run whose failures are run again; null when all are.</param>
internal sealed class ScenarioChoice(RunFilter filter, DecidingScenarios? deciding, LastRun? last)
{
    /// <summary>The scenarios that fit, in their order.</summary>
    /// <exception cref="BenchFaultException">None does.</exception>
    public IReadOnlyList<ScenarioCase> Of(IReadOnlyList<ScenarioCase> cases)
    {
        var chosen = cases
            .Where(scenario => filter.Texts is [] || filter.Texts.Any(text => Fits(scenario, text)))
            .Where(scenario => filter.Tags is [] || filter.Tags.Any(scenario.Tags.Contains))
            .Where(scenario => deciding?.Contain(scenario) != false)
            .Where(scenario => last?.DidNotPass(scenario) != false)
            .ToList();
        return chosen.Count > 0
            ? chosen
            : throw new BenchFaultException(Owner.Configuration, "no scenario fits the filter", "'conformance list scenarios' shows them all");
    }

    private static bool Fits(ScenarioCase scenario, string text) =>
        scenario.File.Contains(text, StringComparison.OrdinalIgnoreCase) || scenario.Title.Contains(text, StringComparison.OrdinalIgnoreCase);
}
