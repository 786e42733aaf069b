using Conformance.Bench.Observation.Stored;

namespace Conformance.Steps.Recording;

/// <summary>A whole log that an earlier process of the same run left.</summary>
/// <param name="Stored">What it holds.</param>
/// <param name="Bytes">The file as it is.</param>
/// <param name="WasJudged">True when its findings were kept too: reports have the scenario.</param>
public sealed record RecordedLog(StoredLog Stored, byte[] Bytes, bool WasJudged);
