namespace Conformance.Bench.Observation;

/// <summary>Somebody stood before the camera.</summary>
/// <param name="Frame">What the bench showed, in words: whose face. Never an image.</param>
public sealed record FaceShown(string Frame) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Patient;

    /// <inheritdoc/>
    public override string Describe() => $"shows a face: {Frame}";
}
