using Conformance.Bench.Outcomes;
using Conformance.Steps.Benching;

namespace Conformance.Certification.Judging;

/// <summary>A stored log, judged again.</summary>
/// <param name="Result">What it came to; null when nothing can be judged from it.</param>
/// <param name="Files">Where log and findings lie in their results folder; null likewise.</param>
/// <param name="Transcript">The bytes of the transcript that follows from it; null where it has no exchange.</param>
/// <param name="Wrong">What is not as it has to be.</param>
internal sealed record JudgedLog(ScenarioResult? Result, KeptFiles? Files, byte[]? Transcript, IReadOnlyList<Discrepancy> Wrong);
