namespace Conformance.SmartCard.Transcripts.Importing;

/// <summary>A line of a trace that cannot be read. Does not quote it: it may hold a PIN.</summary>
/// <param name="Line">From 1.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record TraceFault(int Line, string What, string Hint);
