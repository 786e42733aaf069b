using System.Reflection;
using static System.Net.WebUtility;

namespace Conformance.Reporting.Runs;

/// <summary>
/// A report of a run as one page for people: nothing is fetched from elsewhere, everything but the details can be read without scripts, and
/// it is made to be printed as well.
/// </summary>
public static class HtmlReport
{
    /// <summary>The page's file in a results folder.</summary>
    public static string FileName(ReportLanguage language) => language == ReportLanguage.Japanese ? "report.ja.html" : "report.html";

    /// <summary>Writes the page, as HTML in UTF-8.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="report">What it says.</param>
    /// <param name="language">Of its own words.</param>
    /// <param name="banner">What stands on every page; null for a report that belongs to no certificate.</param>
    public static void Write(TextWriter page, RunReport report, ReportLanguage language, ReportBanner? banner = null)
    {
        page.NewLine = "\n";
        var words = new ReportWords(language);
        var title = words.Format("title", $"{report.Setting.Reader}, {(report.Verdict is { } verdict ? words.Of(verdict) : words["verdict.stopped"])}");
        var line = banner is null ? null : new BannerLine(words, banner);
        page.WriteLine($"""
            <!DOCTYPE html>
            <html lang="{words.Code}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
            <title>{HtmlEncode(title)}</title>
            <style>
            {Resource("report.css")}{line?.PrintStyle()}</style>
            </head>
            <body>
            """);
        line?.Write(page);
        new SummarySection(words, report).Write(page);
        page.WriteLine("<main>");
        new RequirementSection(words, report).Write(page);
        new WaiverSection(words, report).Write(page);
        new ScenarioSection(words, report).Write(page);
        page.WriteLine($"</main>\n<footer><p>{HtmlEncode(words["footer"])}</p></footer>");
        new DetailScripts(words, report).Write(page);
        page.WriteLine($"<script>\n{Resource("report.js")}</script>\n</body>\n</html>");
    }

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
