namespace Conformance.Benchmarks.Centre;

/// <summary>What one round measured.</summary>
/// <param name="Core">Full inquiries in a second of a core, by method calls.</param>
/// <param name="Centre">Over HTTP, one at a time on each connection.</param>
/// <param name="Bare">The same requests, answered without a decision.</param>
/// <param name="CentreTogether">Over HTTP, several at a time on each connection.</param>
/// <param name="BareTogether">The same requests, answered without a decision.</param>
internal sealed record CentreRound(double Core, Asked Centre, Asked Bare, Asked CentreTogether, Asked BareTogether);
