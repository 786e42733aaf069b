using Conformance.SmartCard.Transcripts.Importing;

namespace Conformance.Cli.Transcripts;

/// <summary>What "conformance transcript import" was told.</summary>
/// <param name="Trace">The file to bring in.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Log">Where the observation log goes.</param>
/// <param name="Transcript">Where the transcript goes; null for nowhere.</param>
/// <param name="Simulated">Whether the card was a simulated one.</param>
/// <param name="MaskKey">Key of the masked answers' hashes.</param>
internal sealed record ImportOptions(string Trace, TraceFormat Format, string Log, string? Transcript, bool Simulated, byte[] MaskKey);
