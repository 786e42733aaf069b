using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Steps.Running;

namespace Conformance.Steps.Benching;

/// <summary>What one scenario came to.</summary>
/// <param name="Case">The scenario.</param>
/// <param name="Run">Its steps.</param>
/// <param name="Verdict">The worst of its findings, or <see cref="Verdict.HarnessFault"/> when it broke or found nothing.</param>
/// <param name="Owner">Who has to act; null when it passed.</param>
/// <param name="Findings">What its checks found.</param>
/// <param name="Fault">What broke, in words; null unless the verdict is <see cref="Verdict.HarnessFault"/>, or the scenario could not be begun.</param>
/// <param name="Stored">Everything observed, and what was run: what a log file holds.</param>
/// <param name="DefectActed">True once a seeded defect has changed something.</param>
public sealed record ScenarioResult(
    ScenarioCase Case,
    ScenarioRun Run,
    Verdict Verdict,
    Owner? Owner,
    IReadOnlyList<Finding> Findings,
    string? Fault,
    StoredLog Stored,
    bool DefectActed)
{
    /// <summary>Everything observed.</summary>
    public ObservationLog Log => Stored.Log;
}
