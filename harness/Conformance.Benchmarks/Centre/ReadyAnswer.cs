namespace Conformance.Benchmarks.Centre;

/// <summary>What a server sends whatever it was asked.</summary>
internal sealed record ReadyAnswer(int Status, string Type, byte[] Body);
