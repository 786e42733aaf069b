using Conformance.Vision.Faces;
using Conformance.Vision.Images;
using OpenCvSharp;

namespace Conformance.Vision.Cards;

/// <summary>The ten digits as the card prints them and a camera blurs them, to be looked for.</summary>
internal sealed class DigitShapes : IDisposable
{
    /// <summary>How far a digit may lie from its place, in tenths of a millimetre.</summary>
    private const int Search = 5;

    /// <summary>Below this likeness (-1 to 1) it is no digit.</summary>
    private const double Least = 0.35;

    /// <summary>By how much the most alike has to lead.</summary>
    private const double Lead = 0.01;

    private readonly GreyImage[] _shapes = [.. Enumerable.Range(0, 10).Select(Shape)];

    /// <summary>The digit at a place; null where none is like enough, or two are.</summary>
    public int? Tell(Mat face, Point corner)
    {
        using var area = new Mat(
            face, new Rect(corner.X - Search, corner.Y - Search, CardFaceLayout.DigitWidth + (2 * Search), CardFaceLayout.DigitHeight + (2 * Search)));
        Span<double> likeness = stackalloc double[_shapes.Length];
        for (var digit = 0; digit < _shapes.Length; digit++)
        {
            likeness[digit] = Likeness(area, _shapes[digit]);
        }

        var best = 0;
        for (var digit = 1; digit < likeness.Length; digit++)
        {
            best = likeness[digit] > likeness[best] ? digit : best;
        }

        var most = likeness[best];
        likeness[best] = -1;
        var next = -1.0;
        foreach (var other in likeness)
        {
            next = Math.Max(next, other);
        }

        likeness.Clear();
        return most < Least || most - next < Lead ? null : best;
    }

    public void Dispose()
    {
        foreach (var shape in _shapes)
        {
            shape.Dispose();
        }
    }

    private static double Likeness(Mat area, GreyImage shape)
    {
        using var pattern = shape.AsMat();
        using var result = new Mat();
        Cv2.MatchTemplate(area, pattern, result, TemplateMatchModes.CCoeffNormed);
        Cv2.MinMaxLoc(result, out _, out var most, out _, out _);
        return most;
    }

    private static GreyImage Shape(int digit)
    {
        var shape = new GreyImage(CardFaceLayout.DigitWidth, CardFaceLayout.DigitHeight);
        shape.Pixels.Fill(224);
        using (var mat = shape.AsMat())
        {
            CardFace.DrawDigit(mat, new Point(0, 0), digit);
        }

        FacePainter.Blur(shape, 1.1);
        return shape;
    }
}
