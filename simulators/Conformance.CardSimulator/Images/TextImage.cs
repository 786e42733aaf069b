using System.Text;

namespace Conformance.CardSimulator.Images;

/// <summary>
/// A text as an image of 1-bit greyscale. How large the images of name and address are on an issued card is not known (facts/card.md 6.1);
/// here 16 pixels a line and at most 320 across.
/// </summary>
internal static class TextImage
{
    private const int Widest = 320;

    /// <summary>The PNG of a text for which no glyph is missing.</summary>
    public static byte[] Png(string text, GlyphFile glyphs)
    {
        var lines = Lines([.. text.EnumerateRunes().Select(glyphs.Of)]);
        var bitmap = new Bitmap(lines.Max(line => line.Sum(glyph => glyph.Width)), lines.Count * GlyphFile.Height);
        for (var row = 0; row < lines.Count; row++)
        {
            var left = 0;
            foreach (var glyph in lines[row])
            {
                glyph.Draw(bitmap, left, row * GlyphFile.Height);
                left += glyph.Width;
            }
        }

        return Images.Png.Encode(bitmap);
    }

    private static List<List<Glyph>> Lines(IReadOnlyList<Glyph> glyphs)
    {
        var lines = new List<List<Glyph>> { new() };
        var width = 0;
        foreach (var glyph in glyphs)
        {
            if (width + glyph.Width > Widest)
            {
                lines.Add([]);
                width = 0;
            }

            lines[^1].Add(glyph);
            width += glyph.Width;
        }

        return lines;
    }
}
