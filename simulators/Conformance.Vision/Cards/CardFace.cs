using System.Globalization;
using Conformance.Vision.Faces;
using Conformance.Vision.Images;
using OpenCvSharp;

namespace Conformance.Vision.Cards;

/// <summary>Draws the printed face of a My Number Card, roughly as cards look, as a stimulus for a reader's camera.</summary>
public static class CardFace
{
    private const int Paper = 224;
    private const int Ink = 40;

    /// <summary>How many digits 照合番号B has.</summary>
    public const int Digits = 14;

    /// <summary>The face, 856 by 540 pixels; the caller disposes of it, as it shows what opens the chip.</summary>
    /// <param name="numberB">The 14 digits of 照合番号B, which stand on the face as birth date, year of expiry and security code.</param>
    /// <param name="photo">The holder's; null for an empty frame.</param>
    /// <exception cref="ArgumentException">These are not 14 digits (their count alone is told).</exception>
    public static GreyImage Draw(string numberB, GreyImage? photo = null)
    {
        if (numberB.Length != Digits || !numberB.All(char.IsAsciiDigit))
        {
            throw new ArgumentException($"照合番号B has {Digits} digits, here are {numberB.Length} characters", nameof(numberB));
        }

        var face = Blank();
        using var mat = face.AsMat();
        for (var i = 0; i < Digits; i++)
        {
            DrawDigit(mat, CardFaceLayout.Digits[i], numberB[i] - '0');
        }

        if (photo is not null)
        {
            Place(photo, face, CardFaceLayout.Photo);
        }

        return face;
    }

    /// <summary>What is the same on every card.</summary>
    internal static GreyImage Blank()
    {
        var face = new GreyImage(CardFaceLayout.Width, CardFaceLayout.Height);
        using var mat = face.AsMat();
        mat.SetTo(Scalar.All(Paper));
        Cv2.Rectangle(mat, new Rect(0, 0, CardFaceLayout.Width, 70), Scalar.All(198), -1);
        Cv2.Rectangle(mat, CardFaceLayout.Photo, Scalar.All(190), -1);
        Strokes(mat, CardFaceLayout.Title, seed: 1);
        Strokes(mat, CardFaceLayout.Issuer, seed: 2);
        for (var i = 0; i < CardFaceLayout.Texts.Length; i++)
        {
            Strokes(mat, CardFaceLayout.Texts[i], seed: 3 + i);
        }

        return face;
    }

    /// <summary>A digit in the typeface of the card.</summary>
    internal static void DrawDigit(Mat mat, Point corner, int digit) =>
        Cv2.PutText(
            mat,
            digit.ToString(CultureInfo.InvariantCulture),
            new Point(corner.X + 1, corner.Y + CardFaceLayout.DigitHeight - 4),
            HersheyFonts.HersheySimplex,
            1,
            Scalar.All(Ink),
            2,
            LineTypes.AntiAlias);

    /// <summary>Strokes in squares, as dense as Japanese text; they say nothing.</summary>
    private static void Strokes(Mat mat, Rect area, int seed)
    {
        var random = new Random(seed);
        var square = Math.Min(area.Width, area.Height);
        for (var left = area.X; left + square <= area.X + area.Width; left += square + 3)
        {
            for (var stroke = 0; stroke < 6; stroke++)
            {
                var (x, y) = (left + random.Next(square - 4), area.Y + random.Next(square - 4));
                var length = random.Next(square / 3, square - 2);
                var end = random.Chance(0.5)
                    ? new Point(Math.Min(left + square - 3, x + length), y)
                    : new Point(x, Math.Min(area.Y + square - 3, y + length));
                Cv2.Line(mat, new Point(x, y), end, Scalar.All(Ink), 2, LineTypes.AntiAlias);
            }
        }
    }

    private static void Place(GreyImage photo, GreyImage face, Rect frame)
    {
        using var source = photo.AsMat();
        using var scratch = new Scratch();
        var sized = scratch.New();
        Cv2.Resize(source, sized, new Size(frame.Width, frame.Height), 0, 0, InterpolationFlags.Area);
        using var small = GreyImage.Of(sized)!;
        for (var y = 0; y < frame.Height; y++)
        {
            small.Pixels.Slice(y * frame.Width, frame.Width).CopyTo(face.Pixels[(((frame.Y + y) * face.Width) + frame.X)..]);
        }
    }
}
