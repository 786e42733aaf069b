using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Conformance.Bench.Physical.Cards;

/// <summary>
/// Names one physical card without telling anything of it: twelve hexadecimal digits of a keyed hash over what the card lets everybody
/// read of itself. Short enough to be typed, and of use only to whoever has the key.
/// </summary>
public sealed partial record CardToken
{
    private CardToken(string text) => Text = text;

    /// <summary>Three groups of four lower-case hexadecimal digits, for instance 3f9a-1c22-7b04.</summary>
    public string Text { get; }

    /// <summary>The token of that text, or null when it is none.</summary>
    public static CardToken? Parse([NotNullWhen(true)] string? text) => text is not null && Form().IsMatch(text) ? new(text) : null;

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    internal static CardToken Of(ReadOnlySpan<byte> hash)
    {
        var digits = Convert.ToHexStringLower(hash[..6]);
        return new($"{digits[..4]}-{digits[4..8]}-{digits[8..]}");
    }

    [GeneratedRegex(@"^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}\z")]
    private static partial Regex Form();
}
