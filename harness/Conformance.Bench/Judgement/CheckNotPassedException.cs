namespace Conformance.Bench.Judgement;

/// <summary>Ends a scenario at the check that did not pass. The finding says why; the message repeats it for test runners.</summary>
public sealed class CheckNotPassedException(Finding finding)
    : Exception($"{finding.Verdict}: {finding.Check.Id} - expected {finding.Expected}; seen: {finding.Seen}")
{
    /// <summary>What was found.</summary>
    public Finding Finding { get; } = finding;
}
