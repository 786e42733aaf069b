using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Records;

namespace Conformance.Certification.Judging;

/// <summary>The device's run, judged again from its logs.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Record">Its record, as it has to be.</param>
/// <param name="Files">Every file that belongs to it, by its name in the bundle.</param>
/// <param name="Wrong">What is not as it has to be.</param>
internal sealed record JudgedRun(RunOutcome Outcome, RunRecord Record, IReadOnlyList<string> Files, IReadOnlyList<Discrepancy> Wrong);
