using Conformance.Bench.Outcomes.Impact;
using Conformance.Bench.Outcomes.Records;

namespace Conformance.Cli.Sets;

/// <summary>A stored run and what a change of sets means for it.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Run">Its record.</param>
/// <param name="Impact">What the change means; null when it is not by the old set.</param>
internal sealed record AffectedRun(string Folder, RunRecord Run, RunImpact? Impact);
