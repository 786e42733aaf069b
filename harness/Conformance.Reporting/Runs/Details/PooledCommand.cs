using Conformance.SmartCard.Transcripts;

namespace Conformance.Reporting.Runs;

/// <summary>A command that occurs in transcripts of a run, explained once for all of them.</summary>
/// <param name="Command">The command, without its data field.</param>
/// <param name="IsMasked">Whether the transcript kept its data field back.</param>
public sealed record PooledCommand(RecordedCommand Command, bool IsMasked);
