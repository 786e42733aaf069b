using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;

namespace Conformance.Steps.Matrix;

/// <summary>One scenario on one device, as far as the kill matrix looks at it.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Model">The model of the good device that was used, or into which a defect was built.</param>
/// <param name="Acted">Whether the defect changed anything.</param>
/// <param name="Fault">What broke on the bench; null when nothing did.</param>
/// <param name="Decisions">What the checks found, in their order.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record Trial(ScenarioName Scenario, string Model, bool Acted, string? Fault, IReadOnlyList<Decision> Decisions, TimeSpan Elapsed)
{
    /// <summary>The trial that a scenario was.</summary>
    public static Trial Of(ScenarioResult result, TimeSpan elapsed) => new(
        new(result.Case.File, result.Case.Title),
        (result.Log.Entries.Select(entry => entry.What).OfType<DeskOpened>().FirstOrDefault())?.Model ?? "",
        result.DefectActed,
        result.Fault,
        [.. result.Findings.Select(finding => new Decision(finding.Check.Id, finding.Verdict, finding.Expected, finding.Seen))],
        elapsed);

    /// <summary>The checks that the log proved here, for coverage.</summary>
    public IEnumerable<DecidedCheck> Decided() =>
        Decisions.Where(decision => decision.Verdict is Verdict.Passed or Verdict.Attested).Select(decision => new DecidedCheck(decision.Check, Scenario, Model));
}
