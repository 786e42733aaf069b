using Conformance.Bench.Judgement;

namespace Conformance.Reporting;

/// <summary>How a verdict is told in the words that all reports have.</summary>
public static class ReportStatuses
{
    /// <summary>The status of a scenario or a step with this verdict.</summary>
    public static ReportStatus Of(Verdict verdict) => verdict switch
    {
        Verdict.Passed or Verdict.Attested => ReportStatus.Passed,
        Verdict.NotApplicable or Verdict.NotObservable => ReportStatus.Skipped,
        Verdict.NotTestable or Verdict.Failed => ReportStatus.Failed,
        _ => ReportStatus.Broken,
    };
}
