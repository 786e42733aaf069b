namespace Conformance.Load.Results;

/// <summary>How many of one outcome, in a file.</summary>
internal sealed record OutcomeForm(string Kind, bool IsError, long Count);
