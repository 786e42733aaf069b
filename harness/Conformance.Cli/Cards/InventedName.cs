using System.Text.RegularExpressions;
using Conformance.CardSimulator.Seeding;

namespace Conformance.Cli.Cards;

/// <summary>A name that nobody bears, and how it is read.</summary>
/// <param name="Text">Family and given name parted by U+3000.</param>
/// <param name="Kana">Half-width katakana, parted by a space.</param>
internal sealed partial record InventedName(string Text, string Kana)
{
    /// <summary>Words for samples, which are no family names.</summary>
    private static readonly (string Text, string Kana)[] Family = [("架空", "ｶｸｳ"), ("見本", "ﾐﾎﾝ"), ("例示", "ﾚｲｼﾞ")];

    private static readonly (string Text, string Kana)[] Male =
    [
        ("一太", "ｲﾁﾀ"), ("二太", "ﾆﾀ"), ("三太", "ｻﾝﾀ"), ("四太", "ﾖﾝﾀ"), ("五太", "ｺﾞﾀ"),
        ("六太", "ﾛｸﾀ"), ("七太", "ｼﾁﾀ"), ("八太", "ﾊﾁﾀ"), ("九太", "ｷｭｳﾀ"), ("十太", "ｼﾞｭｳﾀ"),
    ];

    private static readonly (string Text, string Kana)[] Female =
    [
        ("一代", "ｶｽﾞﾖ"), ("二代", "ﾌﾀﾖ"), ("三代", "ﾐﾖ"), ("四代", "ﾖﾂﾖ"), ("五代", "ｲﾂﾖ"),
        ("六代", "ﾑﾂﾖ"), ("七代", "ﾅﾅﾖ"), ("八代", "ﾔﾖ"), ("九代", "ｸﾖ"), ("十代", "ﾄﾖ"),
    ];

    /// <summary>Draws one.</summary>
    public static InventedName Draw(SeededBytes random, bool isMale)
    {
        var (family, given) = (Family[random.Below(Family.Length)], (isMale ? Male : Female)[random.Below(Male.Length)]);
        return new($"{family.Text}　{given.Text}", $"{family.Kana} {given.Kana}");
    }

    /// <summary>Whether a text is half-width katakana, with blanks between names.</summary>
    public static bool IsKana(string text) => HalfWidth().IsMatch(text);

    [GeneratedRegex(@"\A[\uFF66-\uFF9F]+( [\uFF66-\uFF9F]+)*\z")]
    private static partial Regex HalfWidth();
}
