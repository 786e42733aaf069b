using System.Globalization;
using System.Text;

namespace Conformance.CardSimulator.Images;

/// <summary>
/// Glyphs of 8 or 16 by 16 pixels in the text form of GNU Unifont: code point, colon, rows in hexadecimal. Needed to make images only;
/// the bench reads the images.
/// </summary>
public sealed class GlyphFile
{
    internal const int Height = 16;
    private const int NarrowDigits = Height * 2;

    private readonly Dictionary<int, string> _rows = [];

    /// <summary>Reads the lines; a later line for the same character counts.</summary>
    /// <exception cref="FormatException">A line has another form.</exception>
    public GlyphFile(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || line.Length - colon - 1 is not (NarrowDigits or 2 * NarrowDigits))
            {
                throw new FormatException($"\"{line}\" is no glyph: write the code point, a colon, and 32 or 64 hexadecimal digits");
            }

            _rows[int.Parse(line.AsSpan(0, colon), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)] = line[(colon + 1)..];
        }
    }

    /// <summary>The characters of the text for which there is no glyph.</summary>
    public IReadOnlyList<string> Missing(string text) =>
        [.. text.EnumerateRunes().Where(rune => !_rows.ContainsKey(rune.Value)).Select(rune => rune.ToString()).Distinct()];

    internal Glyph Of(Rune character)
    {
        var rows = _rows[character.Value];
        var digits = rows.Length / Height;
        return new(4 * digits, [.. Enumerable.Range(0, Height).Select(row => Row(rows.AsSpan(row * digits, digits)))]);
    }

    private static ushort Row(ReadOnlySpan<char> digits) =>
        (ushort)(ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) << (16 - (4 * digits.Length)));
}
