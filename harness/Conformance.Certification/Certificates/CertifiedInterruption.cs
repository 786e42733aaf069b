using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Records;
using Conformance.Certification.Judging;
using Conformance.Certification.Recording;

namespace Conformance.Certification.Certificates;

/// <summary>
/// An interruption of the evidence: from then until it was resumed the bench did not see the device, and the scenario in which it happened
/// was done twice. Whoever relies on the certificate judges what that may hide.
/// </summary>
/// <param name="Stage">The folder of what was going on.</param>
/// <param name="Resumed">When it was gone on with, UTC. When it stopped nobody wrote down.</param>
/// <param name="Number">The number of the scenario in the run's plan; null in the bench's own runs; so for the following.</param>
/// <param name="File">Its feature file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Observed">What had been observed of it until then; empty where it had not begun.</param>
/// <param name="Checks">What its checks had found until then.</param>
public sealed record CertifiedInterruption(
    string Stage, string Resumed, int? Number, string? File, string? Title, KeptFile? Observed, IReadOnlyList<RecordedCheck>? Checks)
{
    /// <summary>All of them, as they are told.</summary>
    internal static IReadOnlyList<CertifiedInterruption> AllOf(JudgedRun run) => [.. run.Resumed.Select(told => Of(told, run))];

    private static CertifiedInterruption Of(Resumption told, JudgedRun run) =>
        run.Interruptions.FirstOrDefault(interruption => interruption.Place.Log.Name == told.Log) is { Place: var place } judged
            ? new(
                told.Stage, told.At, place.Number, place.File, place.Title, place.Log,
                [.. judged.Findings.Select(finding => new RecordedCheck(finding.Check.Id, finding.Requirement.Id, finding.Verdict))])
            : new(told.Stage, told.At, null, null, null, null, null);
}
