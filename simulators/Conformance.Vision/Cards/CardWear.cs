using Conformance.Vision.Faces;
using Conformance.Vision.Images;
using OpenCvSharp;

namespace Conformance.Vision.Cards;

/// <summary>What years in a purse do to a printed face: ink that fades, patches that are rubbed off, scratches.</summary>
internal static class CardWear
{
    public static void On(GreyImage card, Random random)
    {
        var fade = random.Between(0.2, 0.88);
        var pixels = card.Pixels;
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = FacePainter.ToByte(pixels[i] + ((215 - pixels[i]) * fade));
        }

        for (var patch = random.Next(12, 40); patch > 0; patch--)
        {
            Rub(card, random);
        }

        using var mat = card.AsMat();
        for (var scratch = random.Next(4, 30); scratch > 0; scratch--)
        {
            var (x, y) = (random.Next(card.Width), random.Next(card.Height));
            var end = new Point(x + random.Next(-160, 160), y + random.Next(-60, 60));
            Cv2.Line(mat, new Point(x, y), end, Scalar.All(random.Between(150, 250)), random.Next(1, 4), LineTypes.AntiAlias);
        }
    }

    private static void Rub(GreyImage card, Random random)
    {
        var (x, y, reach, strength) = (random.Next(card.Width), random.Next(card.Height), random.Between(15, 60), random.Between(0.6, 1));
        for (var row = Math.Max(0, y - 80); row < Math.Min(card.Height, y + 80); row++)
        {
            for (var column = Math.Max(0, x - 80); column < Math.Min(card.Width, x + 80); column++)
            {
                ref var pixel = ref card.Pixels[(row * card.Width) + column];
                pixel = FacePainter.ToByte(pixel + ((220 - pixel) * strength * Math.Min(1, 2.5 * Soft.Bump(column - x, row - y, reach, reach))));
            }
        }
    }
}
