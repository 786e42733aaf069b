using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Certification.Recording;

namespace Conformance.Certification.Judging;

/// <summary>The device's run, judged again from its logs.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Plan">Its plan, as it has to be.</param>
/// <param name="Record">Its record, as it has to be.</param>
/// <param name="Interruptions">Where it was interrupted.</param>
/// <param name="Resumed">What the bundle says of its interruptions.</param>
/// <param name="Transcripts">The transcripts that follow from its logs, by their names in the bundle.</param>
/// <param name="Files">Every file that belongs to it, by its name in the bundle.</param>
/// <param name="Wrong">What is not as it has to be.</param>
internal sealed record JudgedRun(
    RunOutcome Outcome,
    RunPlan Plan,
    RunRecord Record,
    IReadOnlyList<JudgedInterruption> Interruptions,
    IReadOnlyList<Resumption> Resumed,
    IReadOnlyDictionary<string, byte[]> Transcripts,
    IReadOnlyList<string> Files,
    IReadOnlyList<Discrepancy> Wrong);
