using Conformance.Vision.Images;
using OpenCvSharp;

namespace Conformance.Vision.Cards;

/// <summary>
/// Reads 照合番号B from the camera's picture of a card's face: finds the title and the issuer's name near their places, brings the card into its
/// place, and compares every digit with pictures of the ten. Holds no picture of a card. One at a time may use it.
/// </summary>
public sealed class CardFaceReader : IDisposable
{
    /// <summary>How far the marks may lie from their places, in pixels of the camera.</summary>
    private const int Search = 22;

    /// <summary>Below this likeness (-1 to 1) a mark is not there.</summary>
    private const double LeastMark = 0.35;

    private readonly DigitShapes _shapes = new();
    private readonly GreyImage _marks;

    /// <summary>Draws what it will look for.</summary>
    public CardFaceReader()
    {
        using var blank = CardFace.Blank();
        using var source = blank.AsMat();
        using var scratch = new Scratch();
        var small = scratch.New();
        Cv2.Resize(source, small, new Size((int)(CardFaceLayout.Width * CardCamera.Scale), (int)(CardFaceLayout.Height * CardCamera.Scale)), 0, 0, InterpolationFlags.Area);
        _marks = GreyImage.Of(small)!;
    }

    /// <summary>The digits, or that they cannot be read. What is read may be wrong: likeness is all there is to go by.</summary>
    /// <exception cref="ArgumentException">The picture is not of the size of the camera's.</exception>
    public DigitReading Read(GreyImage picture)
    {
        if ((picture.Width, picture.Height) != (CardCamera.Width, CardCamera.Height))
        {
            throw new ArgumentException($"the camera's pictures are {CardCamera.Width} by {CardCamera.Height}, this one is a {picture}", nameof(picture));
        }

        using var scratch = new Scratch();
        using var source = picture.AsMat();
        if (Find(source, CardFaceLayout.Title) is not { } title || Find(source, CardFaceLayout.Issuer) is not { } issuer)
        {
            return new DigitReading.Unreadable(CardFace.Digits);
        }

        var inPlace = scratch.New();
        using var way = Way(title, issuer);
        Cv2.WarpAffine(source, inPlace, way, new Size(CardFaceLayout.Width, CardFaceLayout.Height), InterpolationFlags.Linear, BorderTypes.Replicate);
        Span<byte> digits = stackalloc byte[CardFace.Digits];
        var lost = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (_shapes.Tell(inPlace, CardFaceLayout.Digits[i]) is { } digit)
            {
                digits[i] = (byte)digit;
            }
            else
            {
                lost++;
            }
        }

        DigitReading reading = lost == 0 ? new DigitReading.Digits(digits) : new DigitReading.Unreadable(lost);
        digits.Clear();
        return reading;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _marks.Dispose();
        _shapes.Dispose();
    }

    /// <summary>The middle of a mark in the picture.</summary>
    private (double X, double Y)? Find(Mat picture, Rect mark)
    {
        var small = new Rect(Scaled(mark.X), Scaled(mark.Y), Scaled(mark.Width), Scaled(mark.Height));
        var (x, y) = (small.X + (int)CardCamera.Left - Search, small.Y + (int)CardCamera.Top - Search);
        using var marks = _marks.AsMat();
        using var pattern = new Mat(marks, small);
        using var area = new Mat(picture, new Rect(x, y, small.Width + (2 * Search), small.Height + (2 * Search)));
        using var likeness = new Mat();
        Cv2.MatchTemplate(area, pattern, likeness, TemplateMatchModes.CCoeffNormed);
        Cv2.MinMaxLoc(likeness, out _, out var best, out _, out var at);
        return best < LeastMark ? null : (x + at.X + (small.Width / 2.0), y + at.Y + (small.Height / 2.0));
    }

    private static int Scaled(int length) => (int)(length * CardCamera.Scale);

    /// <summary>From the picture to the card in its place: a turn with a scale that brings both marks where they belong.</summary>
    private static Mat Way((double X, double Y) title, (double X, double Y) issuer)
    {
        var (from, to) = (Middle(CardFaceLayout.Title), Middle(CardFaceLayout.Issuer));
        var (seenX, seenY) = (issuer.X - title.X, issuer.Y - title.Y);
        var (meantX, meantY) = (to.X - from.X, to.Y - from.Y);
        var square = (seenX * seenX) + (seenY * seenY);
        var c = ((meantX * seenX) + (meantY * seenY)) / square;
        var s = ((meantY * seenX) - (meantX * seenY)) / square;
        double[] turn = [c, -s, from.X - (c * title.X) + (s * title.Y), s, c, from.Y - (s * title.X) - (c * title.Y)];
        return Mat.FromPixelData(2, 3, MatType.CV_64FC1, turn);
    }

    private static (double X, double Y) Middle(Rect rect) => (rect.X + (rect.Width / 2.0), rect.Y + (rect.Height / 2.0));
}
