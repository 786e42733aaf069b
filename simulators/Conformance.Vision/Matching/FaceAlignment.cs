using Conformance.Vision.Images;
using OpenCvSharp;

namespace Conformance.Vision.Matching;

/// <summary>Turns, scales and moves a face so that its eyes lie where those of every other face do.</summary>
public static class FaceAlignment
{
    /// <summary>Of the aligned picture, in pixels.</summary>
    public const int Width = 84;

    /// <summary>Of the aligned picture, in pixels.</summary>
    public const int Height = 96;

    /// <summary>From the left edge to the eye on the left, and from the right edge to the other.</summary>
    public const double EyeMargin = 26;

    /// <summary>From the upper edge to the eyes.</summary>
    public const double EyeHeight = 36;

    internal static GreyImage Align(GreyImage image, FaceLocation face)
    {
        var (acrossX, acrossY) = (face.RightEyeX - face.LeftEyeX, face.RightEyeY - face.LeftEyeY);
        var square = (acrossX * acrossX) + (acrossY * acrossY);
        var span = Width - (2 * EyeMargin);
        // A turn with a scale: (c -s; s c), so that the line between the eyes becomes level and as long as it should be.
        var (c, s) = (acrossX / square * span, -acrossY / square * span);
        double[] turn =
        [
            c, -s, EyeMargin - (c * face.LeftEyeX) + (s * face.LeftEyeY),
            s, c, EyeHeight - (s * face.LeftEyeX) - (c * face.LeftEyeY),
        ];
        using var source = image.AsMat();
        using var scratch = new Scratch();
        var aligned = scratch.New();
        var matrix = scratch.Keep(Mat.FromPixelData(2, 3, MatType.CV_64FC1, turn));
        // A little soft first: the aligned picture has fewer pixels.
        var soft = scratch.New();
        Cv2.GaussianBlur(source, soft, new Size(0, 0), 0.9);
        Cv2.WarpAffine(soft, aligned, matrix, new Size(Width, Height), InterpolationFlags.Linear, BorderTypes.Replicate);
        return GreyImage.Of(aligned)!;
    }
}
