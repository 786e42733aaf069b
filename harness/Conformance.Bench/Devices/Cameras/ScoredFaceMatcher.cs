using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices.Cameras;

/// <summary>A matcher that is told its score by the frame, whatever the photo.</summary>
internal sealed class ScoredFaceMatcher : IFaceMatcher
{
    public IFaceComparison Begin(ReadOnlySpan<byte> photo) => new Comparison();

    private sealed class Comparison : IFaceComparison
    {
        public bool HoldsTemplate { get; private set; } = true;

        public double? Compare(FaceFrame frame) => FrameBytes.Score(frame.Image.Span);

        public void Dispose() => HoldsTemplate = false;
    }
}
