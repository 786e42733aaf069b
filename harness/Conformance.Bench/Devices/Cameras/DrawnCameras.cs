using System.Text;
using Conformance.Bench.Judgement;
using Conformance.ReaderSimulator;
using Conformance.Vision.Camera;
using Conformance.Vision.Cards;
using Conformance.Vision.Faces;
using Conformance.Vision.Images;
using Conformance.Vision.Matching;

namespace Conformance.Bench.Devices.Cameras;

/// <summary>
/// Pictures drawn by the project, seen by OpenCV: the card's face with its printed digits, and whoever stands before the camera. A
/// stimulus for simulators; nothing of it says anything about faces of people.
/// </summary>
public sealed class DrawnCameras : DeskCameras
{
    // No desk has so many looks.
    private const int SecondPictures = 1_000_000;

    private readonly FaceCamera _faces = new();
    private readonly CardCamera _cards = new();
    private readonly CardFaceReader _reader = new();
    private readonly FaceMatcher _matcher;

    /// <summary>Opens the cameras.</summary>
    /// <exception cref="BenchFaultException">OpenCV's cascades cannot be loaded.</exception>
    public DrawnCameras()
    {
        if (!File.Exists(CascadeFiles.Installed.Face) || !File.Exists(CascadeFiles.Installed.Eye))
        {
            throw new BenchFaultException(Owner.Configuration, $"{CascadeFiles.Installed.Face}: the cascades of OpenCV are missing", "install Debian's package opencv-data, or leave --faces drawn out");
        }

        _matcher = new(CascadeFiles.Installed, new GradientDescriber());
        Matcher = new DrawnFaceMatcher(_matcher);
    }

    internal override IFaceMatcher Matcher { get; }

    internal override bool SeesPictures => true;

    /// <summary>The number of the picture that is taken right after one.</summary>
    internal static int RightAfter(int look) => look + SecondPictures;

    /// <inheritdoc/>
    public override void Dispose()
    {
        _matcher.Dispose();
        _reader.Dispose();
        base.Dispose();
    }

    internal override PrintedNumber? ReadCard(string numberB, bool inSleeve, CameraShot shot)
    {
        using var face = CardFace.Draw(numberB);
        using var seen = _cards.Look(face, inSleeve ? CardCondition.Sleeve : CardCondition.Good, unchecked((shot.Seed * 1009) + shot.Number));
        using var read = _reader.Read(seen);
        return read is DigitReading.Digits digits ? new PrintedNumber(digits.Ascii) : null;
    }

    /// <summary>A face of which the scenario says how alike it is, and no more, stays a score: nobody can draw it.</summary>
    internal override FaceFrame Look(FaceStimulus face, string? holder, CameraShot shot)
    {
        if (face.Condition is not { } condition)
        {
            return new(face.Words, FrameBytes.Of(face.Score)) { IsFlat = face.IsFlat };
        }

        var person = FaceIdentity.Of(holder ?? "");
        using var picture = _faces.Look(person, condition, shot.Seed, shot.Number);
        using var next = _faces.Look(person, condition, shot.Seed, RightAfter(shot.Number));
        return new(face.Words, FrameBytes.Of(picture, next)) { IsFlat = face.IsFlat };
    }
}
