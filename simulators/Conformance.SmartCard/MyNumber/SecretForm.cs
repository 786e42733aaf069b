using System.Buffers;

namespace Conformance.SmartCard.MyNumber;

/// <summary>What PINs, passwords and 照合番号 of this card are made of (facts/card.md 1.6).</summary>
public static class SecretForm
{
    /// <summary>The shortest: a PIN's digits.</summary>
    public const int Shortest = 4;

    /// <summary>The longest: a password, and all that VERIFY takes.</summary>
    public const int Longest = 16;

    /// <summary>What PINs and 照合番号 are made of.</summary>
    public static SearchValues<byte> Digits { get; } = SearchValues.Create("0123456789"u8);

    /// <summary>What passwords are made of; digits are among them.</summary>
    public static SearchValues<byte> DigitsAndCapitals { get; } = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);

    /// <summary>True for data that may be a secret, whatever command they came in. No name of a file or application looks like that.</summary>
    public static bool MayBe(ReadOnlySpan<byte> data) =>
        data.Length is >= Shortest and <= Longest && !data.ContainsAnyExcept(DigitsAndCapitals);
}
