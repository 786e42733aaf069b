namespace Conformance.Benchmarks.Centre;

/// <summary>How fast a server answered.</summary>
/// <param name="PerSecond">Inquiries in a second, the server on one core and the clients on another.</param>
/// <param name="PerServerSecond">Inquiries in a second of what the server took of its core.</param>
internal sealed record Asked(double PerSecond, double PerServerSecond);
