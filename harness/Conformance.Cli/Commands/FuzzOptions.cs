namespace Conformance.Cli.Commands;

/// <summary>What 'conformance fuzz card' was asked for.</summary>
/// <param name="Time">How long; null for no such limit.</param>
/// <param name="Commands">How many commands; null for no such limit.</param>
/// <param name="Seed">Seed of the commands.</param>
/// <param name="File">Where a failing sequence goes.</param>
/// <param name="Replay">A sequence to carry out instead; null for a search.</param>
/// <param name="Defect">A defect to put into the card; null for none.</param>
internal sealed record FuzzOptions(TimeSpan? Time, long? Commands, int Seed, string File, string? Replay, string? Defect);
