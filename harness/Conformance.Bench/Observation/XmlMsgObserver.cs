using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Conformance.Bench.Observation;

/// <summary>
/// Reads a result file by itself, with nothing of the centre's own writer, so that the two cannot share a mistake.
/// By element name in any order (facts/eligibility.md 1.5, observed order is not the schema's).
/// </summary>
public static partial class XmlMsgObserver
{
    private const int ShiftJisCodePage = 932;

    /// <summary>Reads the bytes; never throws for what they hold.</summary>
    public static HandedOverResult Read(ReadOnlySpan<byte> bytes) => Parse(bytes) with { Outline = ByteOutline.Of(bytes) };

    private static HandedOverResult Parse(ReadOnlySpan<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var declared = Declaration().Match(Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, 200)])) is { Success: true } match
            ? match.Groups["name"].Value
            : "";
        try
        {
            var text = EncodingOf(declared).GetString(bytes).TrimStart('\uFEFF');
            var root = XDocument.Parse(text).Root;
            return root?.Name.LocalName == "XmlMsg" ? new(true, hash, declared, Leaves(root)) : new(false, hash, declared, Empty());
        }
        catch (Exception fault) when (fault is XmlException or DecoderFallbackException)
        {
            return new(false, hash, declared, Empty());
        }
    }

    // Strict: a byte that the declared encoding does not know is a finding, not a silent replacement character.
    private static Encoding EncodingOf(string declared) =>
        declared.Equals("Shift_JIS", StringComparison.OrdinalIgnoreCase)
            ? CodePagesEncodingProvider.Instance.GetEncoding(ShiftJisCodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!
            : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static Dictionary<string, string> Leaves(XElement root) => root.Descendants()
        .Where(element => !element.HasElements)
        .GroupBy(element => element.Name.LocalName)
        .ToDictionary(group => group.Key, group => string.Join('|', group.Select(element => element.Value)));

    private static Dictionary<string, string> Empty() => [];

    [GeneratedRegex("""encoding\s*=\s*["'](?<name>[A-Za-z0-9_.:-]+)["']""")]
    private static partial Regex Declaration();
}
