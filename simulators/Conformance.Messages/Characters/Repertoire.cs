using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Conformance.Messages;

/// <summary>
/// The characters that somebody can hold. The centre's is nowhere published: what desks saw come back (德 unchanged, 髙 as ●) fits JIS X 0213
/// and not code page 932 (facts/eligibility.md 3).
/// </summary>
public sealed class Repertoire
{
    private const string Placeholder = "●";

    private readonly FrozenSet<int> _characters;
    private readonly FrozenSet<string> _sequences;

    internal Repertoire(string name, IEnumerable<int> characters, IEnumerable<string> sequences) =>
        (Name, _characters, _sequences) = (name, characters.ToFrozenSet(), sequences.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>jis-x-0213, jis-x-0208 or cp932.</summary>
    public string Name { get; }

    /// <summary>Reads one of the repertoires.</summary>
    /// <param name="name">jis-x-0213, jis-x-0208 or cp932.</param>
    /// <exception cref="ArgumentException">There is no such repertoire.</exception>
    public static Repertoire Read(string name) => RepertoireFile.Read(name);

    /// <summary>Whether a character, as a reader sees it, is among them.</summary>
    /// <param name="character">One or several code points.</param>
    public bool Holds(string character)
    {
        var composed = Composed(character);
        return _sequences.Contains(composed) || (composed.EnumerateRunes().ToArray() is [var only] && _characters.Contains(only.Value));
    }

    /// <summary>
    /// The text as it is registered: composed, each character that cannot be held as one ●. Which form of a character a variation
    /// selector asks for is lost; that is our choice, since nothing is known of it.
    /// </summary>
    public string Register(string text)
    {
        var registered = new StringBuilder(text.Length);
        for (var characters = StringInfo.GetTextElementEnumerator(text); characters.MoveNext();)
        {
            var character = characters.GetTextElement();
            registered.Append(Holds(character) ? Composed(character) : Placeholder);
        }

        return registered.ToString();
    }

    // One code point stays as it is: composing would make 塚 (U+585A) of its old form U+FA10, which these repertoires tell apart.
    private static string Composed(string character)
    {
        Rune[] points = [.. character.EnumerateRunes().Where(rune => rune.Value is not (>= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF))];
        return points is [var only] ? only.ToString() : string.Concat(points).Normalize(NormalizationForm.FormC);
    }
}
