using OpenCvSharp;

namespace Conformance.Vision.Evaluation;

/// <summary>Draws a DET curve: false matches to the right, false non-matches upwards, both in powers of ten.</summary>
public static class DetPicture
{
    private const int Left = 90;
    private const int Top = 50;
    private const int Decade = 130;
    private const int Decades = 4;
    private const int Side = Decade * Decades;
    private static readonly string[] Labels = ["0.01 %", "0.1 %", "1 %", "10 %", "100 %"];

    /// <summary>A PNG file; the title is plain ASCII.</summary>
    public static byte[] Draw(IReadOnlyList<DetPoint> points, string title)
    {
        using var picture = new Mat(Top + Side + 70, Left + Side + 40, MatType.CV_8UC1, Scalar.All(255));
        Write(picture, title, Left, 20, 0.55);
        for (var i = 0; i <= Decades; i++)
        {
            var at = i * Decade;
            Cv2.Line(picture, new Point(Left + at, Top), new Point(Left + at, Top + Side), Scalar.All(210));
            Cv2.Line(picture, new Point(Left, Top + at), new Point(Left + Side, Top + at), Scalar.All(210));
            Write(picture, Labels[i], Left + at - 25, Top + Side + 22, 0.45);
            Write(picture, Labels[Decades - i], 18, Top + at + 5, 0.45);
        }

        Write(picture, "false match rate", Left + (Side / 2) - 70, Top + Side + 52, 0.55);
        Write(picture, "false non-match rate", 8, Top - 9, 0.45);
        foreach (var (from, to) in points.Zip(points.Skip(1)))
        {
            Cv2.Line(picture, Place(from), Place(to), Scalar.All(0), 2, LineTypes.AntiAlias);
        }

        return Cv2.ImEncode(".png", picture, out var png) ? png : throw new InvalidOperationException("OpenCV writes no PNG.");
    }

    private static Point Place(DetPoint point) => new(Left + Along(point.FalseMatchRate), Top + Side - Along(point.FalseNonMatchRate));

    private static int Along(double rate) => (int)((Math.Log10(Math.Max(rate, 1e-4)) + Decades) * Decade);

    private static void Write(Mat picture, string text, int x, int y, double scale) =>
        Cv2.PutText(picture, text, new Point(x, y), HersheyFonts.HersheySimplex, scale, Scalar.All(0), 1, LineTypes.AntiAlias);
}
