using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;

namespace Conformance.Reporting.Runs;

/// <summary>Something to be done, and what calls for it.</summary>
/// <param name="Finding">The first finding that asks for it.</param>
/// <param name="Scenarios">The numbers of all scenarios with such a finding.</param>
public sealed record ReportedRemedy(StoredFinding Finding, IReadOnlyList<int> Scenarios)
{
    /// <summary>What to do.</summary>
    public Wording ToDo => Finding.Remedy!.Value;
}
