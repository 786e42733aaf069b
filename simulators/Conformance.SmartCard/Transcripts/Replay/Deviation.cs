namespace Conformance.SmartCard.Transcripts.Replay;

/// <summary>A command that was not the recorded one.</summary>
/// <param name="Expected">The exchange that was due; null when all of them had been played.</param>
/// <param name="Received">Header and lengths of what came, never its data.</param>
/// <param name="Why">In which part they differ.</param>
public sealed record Deviation(NumberedExchange? Expected, string Received, string Why);
