namespace Conformance.Bench.Devices.Remote;

/// <summary>Whether the person whom the adapter asked for did the act.</summary>
internal sealed record PersonAnswer(bool Done);
