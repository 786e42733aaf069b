using static System.Net.WebUtility;

namespace Conformance.Reporting.Runs;

/// <summary>What was excused, by whom and until when, and what was accepted before; nothing where nothing was.</summary>
internal sealed class WaiverSection(ReportWords words, RunReport report)
{
    public void Write(TextWriter page)
    {
        if (report.Waivers is [] && report.Acceptances is [])
        {
            return;
        }

        page.WriteLine($"<section aria-labelledby=\"waivers\">\n<h2 id=\"waivers\">{HtmlEncode(words["waivers.title"])}</h2>\n<ul class=\"waivers\">");
        foreach (var waiver in report.Waivers)
        {
            page.WriteLine($"<li><b>{HtmlEncode(words.Of(waiver.State))}</b> <a class=\"id\" href=\"#r-{HtmlEncode(waiver.Requirement)}\">{HtmlEncode(waiver.Requirement)}</a> {HtmlEncode(words.Format("waivers.until", waiver.LastDay, waiver.Owner))}: {HtmlEncode(waiver.Reason)}</li>");
        }

        foreach (var accepted in report.Acceptances)
        {
            page.WriteLine($"<li><b>{HtmlEncode(words.Of(accepted.State))}</b> {VerdictMark.Of(words, accepted.Acceptance.Verdict)} {HtmlEncode(accepted.Acceptance.ToString())}</li>");
        }

        page.WriteLine("</ul>\n</section>");
    }
}
