using System.Security.Cryptography;
using Conformance.ReaderSimulator;
using Conformance.Vision.Matching;

namespace Conformance.Bench.Devices.Cameras;

/// <summary>Compares pictures with the chip's photo by OpenCV.</summary>
internal sealed class DrawnFaceMatcher(FaceMatcher matcher) : IFaceMatcher
{
    public IFaceComparison? Begin(ReadOnlySpan<byte> photo)
    {
        var session = new FaceSession(matcher);
        var file = GC.AllocateUninitializedArray<byte>(photo.Length, pinned: true);
        photo.CopyTo(file);
        var fault = session.TakePhoto(file);
        CryptographicOperations.ZeroMemory(file);
        if (fault is null)
        {
            return new Comparison(session);
        }

        session.Dispose();
        return null;
    }

    private sealed class Comparison(FaceSession session) : IFaceComparison
    {
        public bool HoldsTemplate => session.HoldsAnything;

        public double? Compare(FaceFrame frame)
        {
            if (FrameBytes.Score(frame.Image.Span) is { } score)
            {
                return score;
            }

            // The session owns the picture from here on.
            var seen = FrameBytes.Picture(frame.Image.Span) is { } picture ? session.Compare(picture) : null;
            return seen is { Fault: null, IsFrozen: false } ? seen.Score : null;
        }

        public void Dispose() => session.Dispose();
    }
}
