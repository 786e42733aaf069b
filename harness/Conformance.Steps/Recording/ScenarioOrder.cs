using Conformance.Bench.Outcomes.Plans;
using Conformance.Steps.Running;

namespace Conformance.Steps.Recording;

/// <summary>The order in which a run does its scenarios: every attempt at all of them, one attempt after the other.</summary>
public static class ScenarioOrder
{
    /// <summary>The order.</summary>
    /// <param name="cases">The scenarios, in the order of their files.</param>
    /// <param name="attempts">How often each is run.</param>
    /// <param name="seed">The seed of the first attempt; every further one has the next.</param>
    public static IReadOnlyList<PlannedScenario> Of(IReadOnlyList<ScenarioCase> cases, int attempts, int seed)
    {
        var ordered = Enumerable.Range(1, attempts).SelectMany(attempt => cases.Select(scenario => (Scenario: scenario, Attempt: attempt)));
        return
        [
            .. ordered.Select((one, index) => new PlannedScenario(
                index + 1, one.Scenario.File, one.Scenario.Line, one.Scenario.Title, one.Attempt, unchecked(seed + one.Attempt - 1))),
        ];
    }
}
