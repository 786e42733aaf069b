namespace Conformance.Fuzzing.Running;

/// <summary>When a run ends that finds nothing.</summary>
/// <param name="Acts">After so many acts; null for no such limit.</param>
/// <param name="Time">After that time, looked at between cards; null for no such limit.</param>
public sealed record FuzzLimit(long? Acts, TimeSpan? Time);
