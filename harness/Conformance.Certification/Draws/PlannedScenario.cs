using System.Globalization;
using Conformance.Steps.Running;

namespace Conformance.Certification.Draws;

/// <summary>A scenario and its place in the device's run.</summary>
/// <param name="Case">The scenario.</param>
/// <param name="Name">The name of its log and findings, without folder and ending.</param>
internal sealed record PlannedScenario(ScenarioCase Case, string Name)
{
    /// <summary>Every scenario in the order that follows from the nonce.</summary>
    public static IReadOnlyList<PlannedScenario> AllOf(Nonce nonce, IEnumerable<ScenarioCase> cases) =>
    [
        .. nonce.Order("order", cases, scenario => $"{scenario.File}\n{scenario.Title}").Select((scenario, index) => new PlannedScenario(
            scenario,
            string.Create(CultureInfo.InvariantCulture, $"{index + 1:000}-{Path.GetFileNameWithoutExtension(scenario.File)}-{scenario.Line}"))),
    ];
}
