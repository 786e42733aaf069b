using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices;

/// <summary>A matcher that is told its score by the stimulus: the first eight bytes of the frame are the score, whatever the photo.</summary>
internal sealed class ScriptedFaceMatcher : IFaceMatcher, IFaceComparison
{
    public IFaceComparison Begin(ReadOnlySpan<byte> photo) => this;

    public double Compare(FaceFrame frame) => BitConverter.ToDouble(frame.Image.Span);

    public void Dispose()
    {
    }
}
