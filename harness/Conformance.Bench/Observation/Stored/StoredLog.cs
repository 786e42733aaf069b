namespace Conformance.Bench.Observation.Stored;

/// <summary>What a stored log holds: all that is needed to judge it again.</summary>
/// <param name="Header">What was run.</param>
/// <param name="Log">What was observed.</param>
public sealed record StoredLog(LogHeader Header, ObservationLog Log);
