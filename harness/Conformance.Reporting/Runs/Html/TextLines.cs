using System.Text;

namespace Conformance.Reporting.Runs;

/// <summary>Breaks text into lines by width, as SVG does not. Half-width characters count half; Japanese may break anywhere.</summary>
internal static class TextLines
{
    /// <summary>The lines.</summary>
    /// <param name="text">Null and empty give none.</param>
    /// <param name="width">The most full-width characters in a line.</param>
    public static IEnumerable<string> Of(string? text, int width)
    {
        var line = new StringBuilder();
        var taken = 0.0;
        foreach (var character in (text ?? "").EnumerateRunes())
        {
            var wide = character.Value > 0xFF && character.Value is not (>= 0xFF61 and <= 0xFF9F) ? 1 : 0.55;
            if (character.Value == '\n' || taken + wide > width)
            {
                yield return line.ToString().Trim();
                line.Clear();
                taken = 0;
            }

            line.Append(character);
            taken += wide;
        }

        if (line.ToString().Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }
}
