using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Conformance.Harness.Tests.Reporting.Runs;

/// <summary>A report's page with its packed parts as text, for whoever looks for what must not stand there.</summary>
internal static partial class UnpackedPage
{
    /// <summary>The text of any file, and of a page what is packed in it as well.</summary>
    public static string Read(string file) => file.EndsWith(".html", StringComparison.Ordinal) ? Of(File.ReadAllText(file)) : File.ReadAllText(file);

    /// <summary>A page's text.</summary>
    public static string Of(string page) => Script().Replace(page, script => $"{script.Groups[1].Value}{Unpacked(script.Groups[2].Value)}");

    private static string Unpacked(string packed)
    {
        using var text = new StreamReader(new DeflateStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress));
        return text.ReadToEnd();
    }

    [GeneratedRegex("(<script type=\"text/plain\" id=\"\\w+\">)([^<]+)")]
    private static partial Regex Script();
}
