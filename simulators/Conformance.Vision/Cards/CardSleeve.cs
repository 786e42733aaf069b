using Conformance.Vision.Faces;
using Conformance.Vision.Images;
using OpenCvSharp;

namespace Conformance.Vision.Cards;

/// <summary>A soft plastic sleeve over the card: a veil, less sharpness, creases that shine, and on the sleeves that cover part of the face a printed strip.</summary>
internal static class CardSleeve
{
    private const double CoveringStrips = 0.4;

    public static void Over(GreyImage seen, Random random)
    {
        FacePainter.Blur(seen, random.Between(0.6, 3.4));
        var veil = random.Between(0.15, 0.7);
        var pixels = seen.Pixels;
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = FacePainter.ToByte(pixels[i] + ((205 - pixels[i]) * veil));
        }

        using (var mat = seen.AsMat())
        {
            for (var crease = random.Next(2, 9); crease > 0; crease--)
            {
                var (x, y) = (random.Next(seen.Width), random.Next(seen.Height));
                var end = new Point(x + random.Next(-220, 220), y + random.Next(-120, 120));
                Cv2.Line(mat, new Point(x, y), end, Scalar.All(random.Between(215, 255)), random.Next(1, 7), LineTypes.AntiAlias);
            }

            if (random.Chance(CoveringStrips))
            {
                // Sleeves are made to hide sex, code and number.
                Cv2.Rectangle(mat, new Rect(random.Next(300, 380), random.Next(325, 350), 250, 40), Scalar.All(random.Between(60, 240)), -1);
            }
        }

        CardCamera.Mirror(seen, random, random.Between(30, 150), random.Between(60, 180));
    }
}
