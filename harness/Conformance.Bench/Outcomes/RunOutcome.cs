using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Baselines;
using Conformance.Bench.Outcomes.Waivers;

namespace Conformance.Bench.Outcomes;

/// <summary>What a run came to.</summary>
/// <param name="Scenarios">Every attempt at every scenario, in the order of the run.</param>
/// <param name="Requirements">Every requirement of the catalogue, in its order: none is left out in silence.</param>
/// <param name="Waivers">Every waiver of the run's file.</param>
public sealed record RunOutcome(
    IReadOnlyList<ScenarioOutcome> Scenarios, IReadOnlyList<RequirementOutcome> Requirements, IReadOnlyList<WaiverOutcome> Waivers)
{
    /// <summary>Every acceptance of the run's baseline, and what became of it; empty without one.</summary>
    public IReadOnlyList<AcceptanceOutcome> Acceptances { get; init; } = [];

    /// <summary>
    /// The run's verdict, waivers and acceptances taken into account. A run in which the bench broke says nothing else; one in which nothing passed, and
    /// nothing failed that is excused, passed nothing: there may have been no device at all.
    /// </summary>
    public Verdict Verdict
    {
        get
        {
            var proof = Requirements.Any(outcome => outcome.IsDecided) ? Verdict.Passed : Verdict.NotTestable;
            return Requirements.Where(outcome => outcome.Fails).Select(outcome => outcome.Verdict!.Value)
                .Concat(Waivers.Where(waiver => waiver.Fails).Select(_ => Verdict.Failed))
                .Concat(Acceptances.Where(acceptance => acceptance.Fails).Select(_ => Verdict.Failed))
                .Concat(Scenarios.Where(scenario => scenario.Verdict == Verdict.HarnessFault).Select(_ => Verdict.HarnessFault))
                // It was chosen and could not even be begun: a missing prerequisite is red.
                .Concat(Scenarios.Where(scenario => scenario is { Verdict: Verdict.NotTestable, Findings: [] }).Select(_ => Verdict.NotTestable))
                .Aggregate(proof, Verdicts.Worse);
        }
    }

    /// <summary>The requirements of one verdict, in order.</summary>
    public IEnumerable<RequirementOutcome> With(Verdict verdict) => Requirements.Where(outcome => outcome.Verdict == verdict);
}
