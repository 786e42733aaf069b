using System.Globalization;
using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>The frame's name is its score. Counts what it holds of photos.</summary>
internal sealed class FakeMatcher : IFaceMatcher
{
    public bool SeesNoFace { get; set; }

    public int Held { get; private set; }

    /// <summary>The photos it was given, as they were.</summary>
    public List<byte[]> Photos { get; } = [];

    public IFaceComparison? Begin(ReadOnlySpan<byte> photo)
    {
        Photos.Add(photo.ToArray());
        return SeesNoFace ? null : new Comparison(this);
    }

    private sealed class Comparison : IFaceComparison
    {
        private readonly FakeMatcher _matcher;

        public Comparison(FakeMatcher matcher)
        {
            _matcher = matcher;
            _matcher.Held++;
        }

        public double Compare(FaceFrame frame) => double.Parse(frame.Name, CultureInfo.InvariantCulture);

        public void Dispose() => _matcher.Held--;
    }
}
