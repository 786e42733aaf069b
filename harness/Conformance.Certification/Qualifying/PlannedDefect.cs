using Conformance.Bench.Defects;
using Conformance.Bench.Judgement;
using Conformance.Steps.Benching;

namespace Conformance.Certification.Qualifying;

/// <summary>A defect that the bench has to catch: in one of the scenarios that cite the check, tried in their order.</summary>
/// <param name="Defect">Its name.</param>
/// <param name="Killer">The check that has to fail, and what it has to see.</param>
/// <param name="Trials">The scenarios; those behind the one that catches it are not run.</param>
internal sealed record PlannedDefect(string Defect, Killer Killer, IReadOnlyList<QualificationTrial> Trials)
{
    /// <summary>Whether a scenario caught it: by its own check and for its own reason; a bench that broke caught nothing.</summary>
    public bool IsCaughtIn(ScenarioResult result) => result.Verdict != Verdict.HarnessFault && result.Findings.Any(finding =>
        finding.Check.Id == Killer.Check && finding.Verdict == Verdict.Failed && finding.Seen.Contains(Killer.Seen, StringComparison.Ordinal));
}
