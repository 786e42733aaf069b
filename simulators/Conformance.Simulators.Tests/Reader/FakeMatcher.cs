using System.Globalization;
using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>The frame's name is its score; without one there is nothing to compare. Counts what it holds of photos.</summary>
internal sealed class FakeMatcher : IFaceMatcher
{
    public bool SeesNoFace { get; set; }

    public int Held { get; private set; }

    /// <summary>The photos it was given, as they were.</summary>
    public List<byte[]> Photos { get; } = [];

    /// <summary>Where the last picture lay.</summary>
    public ReadOnlyMemory<byte> LastImage { get; private set; }

    public IFaceComparison? Begin(ReadOnlySpan<byte> photo)
    {
        Photos.Add(photo.ToArray());
        return SeesNoFace ? null : new Comparison(this);
    }

    private sealed class Comparison : IFaceComparison
    {
        private readonly FakeMatcher _matcher;
        private bool _isOver;

        public Comparison(FakeMatcher matcher)
        {
            _matcher = matcher;
            _matcher.Held++;
        }

        public bool HoldsTemplate => !_isOver;

        public double? Compare(FaceFrame frame)
        {
            _matcher.LastImage = frame.Image;
            return frame.Name is "" ? null : double.Parse(frame.Name, CultureInfo.InvariantCulture);
        }

        public void Dispose()
        {
            _isOver = true;
            _matcher.Held--;
        }
    }
}
