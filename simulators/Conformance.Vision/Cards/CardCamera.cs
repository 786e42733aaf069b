using Conformance.Vision.Faces;
using Conformance.Vision.Images;
using OpenCvSharp;

namespace Conformance.Vision.Cards;

/// <summary>Draws what the reader's camera sees of a card in the tray. The same numbers, the same bytes in one build; the caller disposes of the pictures.</summary>
public sealed class CardCamera
{
    internal const int Width = 720;
    internal const int Height = 480;

    /// <summary>Pixels of the camera for a tenth of a millimetre.</summary>
    internal const double Scale = 0.75;

    /// <summary>Where the corner of a card comes to lie that is in its place.</summary>
    internal const double Left = 39;

    /// <summary>Where the corner of a card comes to lie that is in its place.</summary>
    internal const double Top = 37;

    private const double Tray = 70;

    /// <summary>What the camera sees, 720 by 480.</summary>
    /// <param name="face">The card's face (<see cref="CardFace.Draw"/>); stays the caller's.</param>
    /// <param name="condition">How the card lies.</param>
    /// <param name="seed">Which time.</param>
    public GreyImage Look(GreyImage face, CardCondition condition, int seed)
    {
        var random = new Random(seed);
        using var card = face.Copy();
        if (condition == CardCondition.Wear)
        {
            CardWear.On(card, random);
        }

        var seen = Lying(card, condition == CardCondition.Tilt, random);
        Lit(seen, random);
        if (condition == CardCondition.Sleeve)
        {
            CardSleeve.Over(seen, random);
        }

        if (condition == CardCondition.Glare)
        {
            Mirror(seen, random, random.Between(150, 330), random.Between(110, 270));
        }

        FacePainter.Blur(seen, random.Between(0.5, 0.9));
        FacePainter.AddNoise(seen, random.Between(4, 9), random);
        return seen;
    }

    /// <summary>A lamp on something that shines.</summary>
    internal static void Mirror(GreyImage image, Random random, double brightness, double reach)
    {
        var (x, y, flat) = (random.Between(40, Width - 40), random.Between(40, Height - 40), random.Between(0.5, 1.2));
        var pixels = image.Pixels;
        for (var row = 0; row < image.Height; row++)
        {
            for (var column = 0; column < image.Width; column++)
            {
                ref var pixel = ref pixels[(row * image.Width) + column];
                pixel = FacePainter.ToByte(pixel + (brightness * Soft.Bump(column - x, row - y, reach * 1.6, reach * flat)));
            }
        }
    }

    private static void Lit(GreyImage image, Random random)
    {
        var (right, down, level) = (random.Around(0, 0.1), random.Around(0, 0.1), random.Between(0.85, 1.05));
        var pixels = image.Pixels;
        for (var y = 0; y < image.Height; y++)
        {
            var fromLeft = level * (1 + (down * (((double)y / image.Height) - 0.5)) - (right / 2));
            var step = level * right / image.Width;
            foreach (ref var pixel in pixels.Slice(y * image.Width, image.Width))
            {
                pixel = FacePainter.ToByte(pixel * fromLeft);
                fromLeft += step;
            }
        }
    }

    private static GreyImage Lying(GreyImage card, bool tilted, Random random)
    {
        var reach = tilted ? 1.0 : 0.0;
        // Turned in the tray, as a sine; and one side lifted, which makes it larger.
        var turn = random.Around(0, 0.012) + (reach * (random.Chance(0.5) ? 1 : -1) * random.Between(0.015, 0.12));
        var lift = random.Around(0, 0.008) + (reach * random.Around(0, 0.14));
        var (moveX, moveY) = (random.Around(0, 5 + (12 * reach)), random.Around(0, 5 + (12 * reach)));
        var cosine = Math.Sqrt(1 - (turn * turn));
        Point2f Corner(double x, double y)
        {
            var (fromX, fromY) = (x - (CardFaceLayout.Width / 2.0), y - (CardFaceLayout.Height / 2.0));
            var size = Scale * (1 + (lift * fromX / CardFaceLayout.Width));
            return new(
                (float)(Left + (Scale * CardFaceLayout.Width / 2) + moveX + (size * ((fromX * cosine) - (fromY * turn)))),
                (float)(Top + (Scale * CardFaceLayout.Height / 2) + moveY + (size * ((fromX * turn) + (fromY * cosine)))));
        }

        float width = CardFaceLayout.Width, height = CardFaceLayout.Height;
        using var source = card.AsMat();
        using var scratch = new Scratch();
        var way = scratch.Keep(Cv2.GetPerspectiveTransform(
            [new(0, 0), new(width, 0), new(width, height), new(0, height)],
            [Corner(0, 0), Corner(width, 0), Corner(width, height), Corner(0, height)]));
        var seen = scratch.New();
        Cv2.WarpPerspective(source, seen, way, new Size(Width, Height), InterpolationFlags.Linear, BorderTypes.Constant, Scalar.All(Tray));
        return GreyImage.Of(seen)!;
    }
}
