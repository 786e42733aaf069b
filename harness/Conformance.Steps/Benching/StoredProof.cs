namespace Conformance.Steps.Benching;

/// <summary>An entry of the log that proves a finding.</summary>
/// <param name="Seq">Its number in the log.</param>
/// <param name="Line">The entry as people read it.</param>
public sealed record StoredProof(int Seq, string Line);
