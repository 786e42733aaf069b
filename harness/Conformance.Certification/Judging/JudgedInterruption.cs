using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Records;

namespace Conformance.Certification.Judging;

/// <summary>A place where the device's run was interrupted, and what had been found there until then.</summary>
/// <param name="Place">The scenario, and the log that was cut off.</param>
/// <param name="WasKilled">Whether the log ends where the bench did. One that was stopped by hand says so itself: what fails while the bench is being stopped may fail for that.</param>
/// <param name="Findings">What the checks found that were reached.</param>
/// <param name="Wrong">What is not as it has to be.</param>
internal sealed record JudgedInterruption(Interruption Place, bool WasKilled, IReadOnlyList<Finding> Findings, IReadOnlyList<Discrepancy> Wrong)
{
    /// <summary>The checks that had failed, and not because the bench was being stopped: to do the scenario again makes no good of them.</summary>
    public IEnumerable<Finding> Failed => WasKilled ? Findings.Where(finding => finding.Verdict == Verdict.Failed) : [];
}
