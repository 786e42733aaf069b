using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Conformance.ReaderSimulator;

/// <summary>What the reader itself needs of an eligibility result (facts/eligibility.md 1.5): the kana name or the error, and nothing more.</summary>
/// <param name="NameKana">Name in half-width katakana; null when the result names nobody.</param>
/// <param name="Error">ErrorCode and ErrorMessage; null on a normal result.</param>
/// <param name="Text">The whole message.</param>
internal sealed record ResultMessage(string? NameKana, ScreenMessage? Error, string Text)
{
    private const int DeclarationLength = 128;

    /// <summary>Null when the bytes are not well-formed XML in the encoding they declare.</summary>
    public static ResultMessage? Read(ReadOnlyMemory<byte> message)
    {
        if (Decode(message) is not { } text)
        {
            return null;
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader(text));
            var result = XDocument.Load(reader);
            var error = First(result, "ErrorCode") is { } code ? new ScreenMessage(code, First(result, "ErrorMessage") ?? "") : null;
            return new(First(result, "NameKana"), error, text);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Prints nothing of the person.</summary>
    public override string ToString() => nameof(ResultMessage);

    /// <summary>The text, by the declared encoding; null when the bytes contradict it.</summary>
    public static string? Decode(ReadOnlyMemory<byte> message)
    {
        try
        {
            return EncodingOf(message).GetString(message.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Shift_JIS means code page 932 here, as terminals use it (facts/eligibility.md 3); everything else is UTF-8.</summary>
    public static Encoding EncodingOf(ReadOnlyMemory<byte> message)
    {
        var declaration = Encoding.ASCII.GetString(message.Span[..Math.Min(DeclarationLength, message.Length)]);
        return declaration.Contains("shift_jis", StringComparison.OrdinalIgnoreCase)
            ? CodePage932
            : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    }

    /// <summary>Taken from its provider, so that nothing is registered for the whole process.</summary>
    public static Encoding CodePage932 =>
        CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback)!;

    private static string? First(XDocument result, string element) =>
        result.Descendants(element).Select(found => found.Value).FirstOrDefault(value => value.Length > 0);
}
