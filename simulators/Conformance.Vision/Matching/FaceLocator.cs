using Conformance.Vision.Images;
using OpenCvSharp;

namespace Conformance.Vision.Matching;

/// <summary>Finds the one face of a picture and its eyes.</summary>
internal sealed class FaceLocator : IDisposable
{
    /// <summary>A face that takes more of the picture than this is not in it as a whole.</summary>
    private const double LargestShare = 0.78;

    private readonly CascadeClassifier _faces;
    private readonly CascadeClassifier _eyes;

    /// <exception cref="FileNotFoundException">A file is missing, or is none of a cascade.</exception>
    public FaceLocator(CascadeFiles files)
    {
        // In several threads the order of what is found varies, and such small pictures gain nothing.
        Cv2.SetNumThreads(1);
        (_faces, _eyes) = (Load(files.Face), Load(files.Eye));
    }

    /// <summary>The place, or why there is none.</summary>
    public (FaceLocation? Location, AcquisitionFault Fault) Locate(GreyImage image)
    {
        using var mat = image.AsMat();
        var least = Math.Max(40, image.Width * 3 / 10);
        var found = _faces.DetectMultiScale(mat, 1.12, 3, 0, new Size(least, least));
        if (found.Length != 1)
        {
            return (null, found.Length == 0 ? AcquisitionFault.NoFace : AcquisitionFault.SeveralFaces);
        }

        var face = found[0];
        if (face.Width > LargestShare * image.Width)
        {
            return (null, AcquisitionFault.TooClose);
        }

        return Eye(image, mat, face, left: true) is { } left && Eye(image, mat, face, left: false) is { } right
            ? (new(left.X, left.Y, right.X, right.Y), default)
            : (null, AcquisitionFault.NoEyes);
    }

    public void Dispose()
    {
        _faces.Dispose();
        _eyes.Dispose();
    }

    private static CascadeClassifier Load(string file)
    {
        if (!File.Exists(file))
        {
            throw new FileNotFoundException($"{file}: there is no such cascade", file);
        }

        var cascade = new CascadeClassifier(file);
        return cascade.Empty() ? throw new FileNotFoundException($"{file}: this is no cascade", file) : cascade;
    }

    /// <summary>The eye in one half of the upper part of the face: of those that are found the one nearest to where eyes are, then its dark middle.</summary>
    private (double X, double Y)? Eye(GreyImage image, Mat mat, Rect face, bool left)
    {
        var part = new Rect(
            face.X + (left ? face.Width / 12 : face.Width / 2), face.Y + (face.Height / 6), face.Width * 5 / 12, face.Height * 5 / 12);
        using var half = new Mat(mat, part);
        var least = face.Width / 7;
        var found = _eyes.DetectMultiScale(half, 1.06, 2, 0, new Size(least, least), new Size(face.Width * 2 / 5, face.Width * 2 / 5));
        if (found.Length == 0)
        {
            return null;
        }

        var (x, y) = (face.X + (face.Width * (left ? 0.30 : 0.70)), face.Y + (face.Height * 0.39));
        var near = found.MinBy(eye => Square(part.X + eye.X + (eye.Width / 2.0) - x) + Square(part.Y + eye.Y + (eye.Height / 2.0) - y));
        return DarkMiddle.Near(image, part.X + near.X + (near.Width / 2.0), part.Y + near.Y + (near.Height / 2.0), near.Width / 4.0);
    }

    private static double Square(double value) => value * value;
}
