using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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
    /// <param name="orderSeed">
    /// The seed that the order within an attempt is drawn from; null for that of the files. Scenarios then stand in the order of the SHA-256
    /// of "order seed, attempt, file, title", one a line, so that whoever knows the seed can tell the order with any tool.
    /// </param>
    public static IReadOnlyList<PlannedScenario> Of(IReadOnlyList<ScenarioCase> cases, int attempts, int seed, int? orderSeed)
    {
        var ordered = Enumerable.Range(1, attempts).SelectMany(attempt => Drawn(cases, attempt, orderSeed).Select(scenario => (Scenario: scenario, Attempt: attempt)));
        return
        [
            .. ordered.Select((one, index) => new PlannedScenario(
                index + 1, one.Scenario.File, one.Scenario.Line, one.Scenario.Title, one.Attempt, unchecked(seed + one.Attempt - 1))),
        ];
    }

    private static IEnumerable<ScenarioCase> Drawn(IReadOnlyList<ScenarioCase> cases, int attempt, int? orderSeed) => orderSeed is { } seed
        ? cases.OrderBy(scenario => Lot(seed, attempt, scenario), StringComparer.Ordinal)
        : cases;

    private static string Lot(int seed, int attempt, ScenarioCase scenario) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{seed}\n{attempt}\n{scenario.File}\n{scenario.Title}\n"))));
}
