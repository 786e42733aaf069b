using Conformance.Bench.Observation;

namespace Conformance.Bench.Judgement;

/// <summary>What one check found in one log.</summary>
/// <param name="Check">The check.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Expected">What the feature file asks for.</param>
/// <param name="Seen">What the log shows.</param>
/// <param name="Evidence">The log entries that prove it; for an absence, those that frame it.</param>
public sealed record Finding(Check Check, Verdict Verdict, string Expected, string Seen, IReadOnlyList<LogEntry> Evidence);
