using System.Text;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices.Cameras;

/// <summary>No pictures: the scenario says how alike a face is, and a card that lies bare is read as it is.</summary>
public sealed class ScoredCameras : DeskCameras
{
    internal override IFaceMatcher Matcher { get; } = new ScoredFaceMatcher();

    internal override PrintedNumber? ReadCard(string numberB, bool inSleeve, CameraShot shot)
    {
        if (inSleeve)
        {
            return null;
        }

        Span<byte> digits = stackalloc byte[PrintedNumber.Length];
        Encoding.ASCII.GetBytes(numberB, digits);
        var read = new PrintedNumber(digits);
        digits.Clear();
        return read;
    }

    internal override FaceFrame Look(FaceStimulus face, string? holder, CameraShot shot) => new(face.Words, FrameBytes.Of(face.Score)) { IsFlat = face.IsFlat };
}
