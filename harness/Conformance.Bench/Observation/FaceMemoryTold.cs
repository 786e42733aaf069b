namespace Conformance.Bench.Observation;

/// <summary>What the device holds of faces once a session is over, by its own account; counts, never a picture.</summary>
/// <param name="Frames">Pictures of its camera.</param>
/// <param name="Photos">Photos out of chips.</param>
/// <param name="Templates">What was made of either, for comparing.</param>
public sealed record FaceMemoryTold(int Frames, int Photos, int Templates) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Reader;

    /// <inheritdoc/>
    public override string Describe() => FormattableString.Invariant($"holds of faces: frames {Frames}, photos {Photos}, templates {Templates}");
}
