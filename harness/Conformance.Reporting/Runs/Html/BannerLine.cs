using static System.Net.WebUtility;

namespace Conformance.Reporting.Runs;

/// <summary>A certificate's banner: at the top of the page, and printed in the margin of every sheet.</summary>
internal sealed class BannerLine(ReportWords words, ReportBanner banner)
{
    /// <summary>Writes it at the top of the page, where it stays while the page scrolls.</summary>
    public void Write(TextWriter page) =>
        page.WriteLine($"""<aside class="banner" aria-label="{HtmlEncode(words["banner.label"])}"><strong>{HtmlEncode(banner.Kind)}</strong> <span>{HtmlEncode(string.Join(" · ", Rest()))}</span></aside>""");

    /// <summary>Rules that print it on every sheet, in its margin.</summary>
    public string PrintStyle() => $$"""
        @media print { .banner { display: none; } }
        @page { @top-left { content: {{Quoted(banner.Kind)}}; width: 100%; text-align: left; font: 600 8pt sans-serif; } @bottom-left { content: {{Quoted(string.Join(" · ", Rest()))}}; width: 84%; text-align: left; font: 6.5pt sans-serif; } }

        """;

    private IEnumerable<string> Rest()
    {
        yield return words.Format("banner.class", banner.Class);
        if (banner.Nonce is { } nonce)
        {
            yield return words.Format("banner.nonce", nonce);
        }

        if (banner.Digest is { } digest)
        {
            yield return words.Format("banner.digest", digest);
        }
    }

    // As CSS has it: everything that could end the text or the style element is an escape.
    private static string Quoted(string text) =>
        $"\"{string.Concat(text.EnumerateRunes().Select(rune => rune.Value < ' ' || rune.Value is '"' or '\\' or '<' or '>' ? $"\\{rune.Value:X} " : rune.ToString()))}\"";
}
