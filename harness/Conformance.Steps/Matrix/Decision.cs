using Conformance.Bench.Judgement;

namespace Conformance.Steps.Matrix;

/// <summary>What one check found in one trial.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Expected">What the feature file asks for.</param>
/// <param name="Seen">What the log shows.</param>
public sealed record Decision(string Check, Verdict Verdict, string Expected, string Seen);
