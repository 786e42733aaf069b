using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Conformance.Messages;

/// <summary>Message text to bytes and back. What an encoding cannot hold becomes ● (U+25CF), never a question mark (ELIG-4).</summary>
public static partial class MessageText
{
    private const int Shift_JisCodePage = 932;
    private static readonly Encoding Utf8Writing = Platform(MessageEncoding.Utf8, new EncoderReplacementFallback("●"), DecoderFallback.ExceptionFallback);
    private static readonly Encoding ShiftJisWriting = Platform(MessageEncoding.ShiftJis, new EncoderReplacementFallback("●"), DecoderFallback.ExceptionFallback);
    private const int PieceLength = 16 * 1024;

    /// <summary>The XML declaration as official messages have it.</summary>
    public static string Declaration(MessageEncoding encoding) => encoding == MessageEncoding.ShiftJis
        ? """<?xml version="1.0" encoding="Shift_JIS" standalone="no"?>"""
        : """<?xml version="1.0" encoding="UTF-8" standalone="no"?>""";

    /// <summary>The bytes of a text that may hold more than the encoding.</summary>
    public static byte[] Encode(ReadOnlySpan<char> text, MessageEncoding encoding) => encoding == MessageEncoding.ShiftJis ? Encode(OneEach(text), ShiftJisWriting) : Encode(text, Utf8Writing);

    /// <summary>The encoding that a message declares, UTF-8 when it declares none, as XML has it; null for any other than these two.</summary>
    public static MessageEncoding? DeclaredIn(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)]);
        var declared = DeclaredEncoding().Match(start) is { Success: true } match ? match.Groups[1].Value.ToUpper(CultureInfo.InvariantCulture) : "UTF-8";
        return declared switch
        {
            "UTF-8" => MessageEncoding.Utf8,
            "SHIFT_JIS" or "WINDOWS-31J" => MessageEncoding.ShiftJis,
            _ => null,
        };
    }

    /// <summary>Decodes by the declaration.</summary>
    /// <returns>The text without a byte order mark, or null when the encoding is another one or the bytes are not in it.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes) => Decode(bytes, out _);

    /// <summary>Decodes by the declaration.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="wrong">Where the first bytes lie that are not in the encoding; -1 where there are none, or it is another encoding.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, out int wrong)
    {
        wrong = -1;
        try
        {
            return DeclaredIn(bytes) switch
            {
                MessageEncoding.Utf8 => Platform(MessageEncoding.Utf8, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes).TrimStart('\uFEFF'),
                MessageEncoding.ShiftJis => DecodeShiftJis(bytes, out wrong),
                _ => null,
            };
        }
        catch (DecoderFallbackException refusal)
        {
            wrong = refusal.Index;
            return null;
        }
    }

    /// <summary>As <see cref="Decode(ReadOnlySpan{byte}, out int)"/>, piece by piece where the whole can be checked without: a bulk result is long.</summary>
    public static TextReader? Open(ReadOnlySpan<byte> bytes, out int wrong)
    {
        if (DeclaredIn(bytes) != MessageEncoding.Utf8 || !Utf8.IsValid(bytes))
        {
            return Decode(bytes, out wrong) is { } text ? new StringReader(text) : null;
        }

        wrong = -1;
        while (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        return new StreamReader(new MemoryStream(bytes.ToArray(), writable: false), Encoding.UTF8, detectEncodingFromByteOrderMarks: false, Math.Clamp(bytes.Length, 128, PieceLength));
    }

    // The platform makes private characters of bytes that code page 932 leaves free: A0, FD, FE and FF.
    private static string? DecodeShiftJis(ReadOnlySpan<byte> bytes, out int wrong)
    {
        var platform = Platform(MessageEncoding.ShiftJis, EncoderFallback.ExceptionFallback, new NecRowsFallback());
        var text = platform.GetString(bytes);
        var free = text.AsSpan().IndexOfAnyInRange('\uF8F0', '\uF8F3');
        wrong = free < 0 ? -1 : platform.GetByteCount(text.AsSpan(0, free));
        return free < 0 ? text : null;
    }

    // Code page 932 holds nothing beyond U+FFFF, and its encoder would put a placeholder for either half of such a character.
    private static string OneEach(ReadOnlySpan<char> text)
    {
        var one = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            one.Append(rune.IsBmp ? (char)rune.Value : '●');
        }

        return one.ToString();
    }

    private static byte[] Encode(ReadOnlySpan<char> text, Encoding encoding)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(encoding.GetByteCount(text));
        encoding.GetBytes(text, bytes);
        return bytes;
    }

    // The provider is asked directly: registering it would change the whole process.
    private static Encoding Platform(MessageEncoding encoding, EncoderFallback encode, DecoderFallback decode) => encoding == MessageEncoding.ShiftJis
        ? CodePagesEncodingProvider.Instance.GetEncoding(Shift_JisCodePage, encode, decode)!
        : Encoding.GetEncoding("utf-8", encode, decode);

    [GeneratedRegex("""^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9_-]+)["']""", RegexOptions.CultureInvariant)]
    private static partial Regex DeclaredEncoding();
}
