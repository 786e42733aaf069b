using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;

namespace Conformance.Bench.Judgement;

/// <summary>What one check found in one log.</summary>
/// <param name="Requirement">The requirement that the check decides.</param>
/// <param name="Check">The check.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Expected">What the feature file asks for.</param>
/// <param name="Seen">What the log shows.</param>
/// <param name="Evidence">The log entries that prove it; for an absence, those that frame it.</param>
public sealed record Finding(Requirement Requirement, Check Check, Verdict Verdict, string Expected, string Seen, IReadOnlyList<LogEntry> Evidence)
{
    /// <summary>Who has to act when it did not pass: the check's owner, unless the log shows that it was somebody else.</summary>
    public Owner Owner { get; init; } = Check.Owner;

    /// <summary>What the owner has to do when it did not pass: the check's remedy, unless the log shows that somebody else has to act.</summary>
    public Wording Remedy { get; init; } = Check.Remedy;
}
