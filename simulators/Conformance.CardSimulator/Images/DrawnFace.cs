using System.Globalization;
using System.Text;
using Conformance.CardSimulator.Seeding;

namespace Conformance.CardSimulator.Images;

/// <summary>
/// A face of nobody, drawn from ellipses: something to carry on the card and to show, no biometric evidence. The size of the photo on
/// an issued card is not known (facts/card.md 6.1); 240 by 320 is a choice.
/// </summary>
internal static class DrawnFace
{
    private const int Width = 240;
    private const int Height = 320;
    private const byte Background = 225;

    /// <summary>A portable graymap (PGM, P5), which image programs read.</summary>
    public static byte[] Pgm(SeededBytes random)
    {
        var pixels = new byte[Width * Height];
        pixels.AsSpan().Fill(Background);
        foreach (var ellipse in Face(random))
        {
            Fill(pixels, ellipse);
        }

        return [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")), .. pixels];
    }

    /// <summary>From the back to the front: shoulders, hair, head, eyes, mouth, nose.</summary>
    private static Ellipse[] Face(SeededBytes random)
    {
        var skin = (byte)(165 + random.Below(40));
        var hair = (byte)(20 + random.Below(140));
        var clothes = (byte)(40 + random.Below(120));
        var headWidth = 58 + random.Below(14);
        var headHeight = 78 + random.Below(12);
        var eyes = 22 + random.Below(8);
        var eyeHeight = 5 + random.Below(4);
        var mouth = 16 + random.Below(12);
        return
        [
            new(120, 330, 110, 85, clothes),
            new(120, 235, 26, 40, skin),
            new(120, 135, headWidth + 10, headHeight + 8, hair),
            new(120, 155, headWidth, headHeight, skin),
            new(120 - eyes, 145, 11, eyeHeight, 250),
            new(120 + eyes, 145, 11, eyeHeight, 250),
            new(120 - eyes, 145, 5, eyeHeight, 25),
            new(120 + eyes, 145, 5, eyeHeight, 25),
            new(120, 170, 5, 12, (byte)(skin - 25)),
            new(120, 203, mouth, 5, (byte)(skin - 70)),
        ];
    }

    private static void Fill(byte[] pixels, Ellipse ellipse)
    {
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                if (ellipse.Covers(x, y))
                {
                    pixels[(y * Width) + x] = ellipse.Grey;
                }
            }
        }
    }
}
