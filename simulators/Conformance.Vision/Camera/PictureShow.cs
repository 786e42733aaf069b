using Conformance.Vision.Faces;
using Conformance.Vision.Images;
using OpenCvSharp;

namespace Conformance.Vision.Camera;

/// <summary>A picture held before the camera in place of a face: its own grain, fewer shades, askew, an edge around it.</summary>
/// <param name="Black">The darkest shade that it can show.</param>
/// <param name="White">The brightest.</param>
/// <param name="Grain">How strong its dots or lines are.</param>
/// <param name="Period">How many pixels of the camera one dot or line takes.</param>
/// <param name="Edge">Shade of what is around the picture.</param>
internal sealed record PictureShow(
    (double Low, double High) Black, (double Low, double High) White, (double Low, double High) Grain, (double Low, double High) Period, double Edge)
{
    /// <summary>Printed on paper: dots, greyish blacks.</summary>
    public static readonly PictureShow OnPaper = new((45, 90), (165, 215), (10, 26), (2.6, 4.2), 235);

    /// <summary>On a telephone: lines that beat with the camera's, a mirrored lamp.</summary>
    public static readonly PictureShow OnScreen = new((30, 80), (200, 255), (12, 34), (2.2, 7), 15);

    /// <summary>The camera's picture of it.</summary>
    public GreyImage Before(GreyImage photo, Random random)
    {
        Reproduce(photo, random);
        var seen = Askew(photo, random);
        FacePainter.Blur(seen, random.Between(0.7, 1.7));
        FacePainter.AddNoise(seen, random.Between(6, 14), random);
        return seen;
    }

    private void Reproduce(GreyImage photo, Random random)
    {
        var (black, white) = (random.Between(Black.Low, Black.High), random.Between(White.Low, White.High));
        var (grain, period) = (random.Between(Grain.Low, Grain.High), random.Between(Period.Low, Period.High));
        var (lampX, lampY, lamp) = (random.Between(0, photo.Width), random.Between(0, photo.Height * 0.7), this == OnScreen ? random.Between(0, 130) : 0);
        var pixels = photo.Pixels;
        for (var y = 0; y < photo.Height; y++)
        {
            for (var x = 0; x < photo.Width; x++)
            {
                var shade = black + ((white - black) * pixels[(y * photo.Width) + x] / 255.0);
                var dots = this == OnPaper ? Wave(x + (0.4 * y), period) * Wave(y - (0.4 * x), period) : Wave(y + (0.13 * x), period);
                var mirrored = lamp * Soft.Bump(x - lampX, y - lampY, 46, 34);
                pixels[(y * photo.Width) + x] = FacePainter.ToByte(shade + (grain * dots) + mirrored);
            }
        }
    }

    private GreyImage Askew(GreyImage photo, Random random)
    {
        using var source = photo.AsMat();
        using var scratch = new Scratch();
        var (width, height) = ((float)photo.Width, (float)photo.Height);
        var margin = (float)random.Between(8, 30);
        Point2f Corner(float x, float y) => new(x + (float)random.Around(0, 16), y + (float)random.Around(0, 16));
        var turn = scratch.Keep(Cv2.GetPerspectiveTransform(
            [new(0, 0), new(width, 0), new(width, height), new(0, height)],
            [Corner(margin, margin), Corner(width - margin, margin), Corner(width - margin, height - margin), Corner(margin, height - margin)]));
        var seen = scratch.New();
        Cv2.WarpPerspective(
            source, seen, turn, new Size(photo.Width, photo.Height), InterpolationFlags.Linear, BorderTypes.Constant, Scalar.All(Edge));
        return GreyImage.Of(seen)!;
    }

    /// <summary>Up and down between -1 and 1.</summary>
    private static double Wave(double at, double period)
    {
        var phase = at / period;
        phase -= Math.Floor(phase);
        return (4 * Math.Abs(phase - 0.5)) - 1;
    }
}
