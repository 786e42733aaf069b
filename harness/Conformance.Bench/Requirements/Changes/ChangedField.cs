namespace Conformance.Bench.Requirements.Changes;

/// <summary>Something that a requirement says otherwise than the one before it.</summary>
/// <param name="Name">Which of its fields.</param>
/// <param name="Was">What it was; empty for nothing.</param>
/// <param name="Is">What it is; empty for nothing.</param>
public sealed record ChangedField(string Name, string Was, string Is);
