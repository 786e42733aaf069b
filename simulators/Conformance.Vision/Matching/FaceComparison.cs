namespace Conformance.Vision.Matching;

/// <summary>What came of one look.</summary>
/// <param name="Score">0 (strangers, or nothing to compare) to 1 (the same picture).</param>
/// <param name="Fault">Why there was nothing to compare; null where there was.</param>
/// <param name="IsFrozen">Whether the camera gave the very same picture as at the look before: no living picture, the score is 0.</param>
public sealed record FaceComparison(double Score, AcquisitionFault? Fault = null, bool IsFrozen = false);
