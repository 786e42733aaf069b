using System.Globalization;
using Conformance.Bench.Judgement;
using Conformance.Steps.Benching;
using static System.Net.WebUtility;

namespace Conformance.Reporting.Runs;

/// <summary>One finding of a scenario: short where it is good, and with remedy, lines of the log and the screen of that moment where it is not.</summary>
internal sealed class FindingItem(ReportWords words, DetailPool pool)
{
    public void Write(TextWriter page, ReportedScenario scenario, StoredFinding finding)
    {
        page.Write($"<li>{VerdictMark.Of(words, finding.Verdict)} <a class=\"id\" href=\"#r-{HtmlEncode(finding.Requirement)}\">{HtmlEncode(finding.Requirement)}</a> <span class=\"id\">{HtmlEncode(finding.Check)}</span>");
        if (finding.Verdict.IsGood())
        {
            page.Write($" <span class=\"soft\">{HtmlEncode(words["finding.seen"])}:</span> {HtmlEncode(finding.Seen)}{Lines(scenario, finding)}</li>");
            return;
        }

        page.Write($" {HtmlEncode(words.In(finding.Statement))}<dl>");
        Pair(page, "finding.to-do", finding.Remedy is { } remedy ? words.In(remedy) : null);
        Pair(page, "finding.expected", finding.Expected);
        Pair(page, "finding.seen", finding.Seen);
        Pair(page, "finding.owner", finding.Owner is { } owner ? words.Of(owner) : null);
        page.Write("</dl>");
        Evidence(page, scenario, finding);
        page.Write("</li>\n");
    }

    private void Pair(TextWriter page, string name, string? value)
    {
        if (value is not null)
        {
            page.Write($"<dt>{HtmlEncode(words[name])}</dt><dd>{HtmlEncode(value)}</dd>");
        }
    }

    private string Lines(ReportedScenario scenario, StoredFinding finding) => finding.Evidence is []
        ? ""
        : $" <span class=\"soft\">{HtmlEncode(words["finding.log"])}</span> {string.Join(' ', finding.Evidence.Select(proof => $"<a href=\"#l{scenario.Number}-{proof.Seq}\">{proof.Seq}</a>"))}";

    private void Evidence(TextWriter page, ReportedScenario scenario, StoredFinding finding)
    {
        if (finding.Evidence is [])
        {
            return;
        }

        page.Write("<ul class=\"log\">");
        foreach (var proof in finding.Evidence)
        {
            page.Write($"<li><a href=\"#l{scenario.Number}-{proof.Seq}\"><code>{HtmlEncode(proof.Line.Trim())}</code></a></li>");
        }

        page.Write("</ul>");
        var end = finding.Evidence[^1].Seq;
        if (scenario.Screens.LastOrDefault(shown => shown.Line <= end) is { Line: > 0 } screen)
        {
            page.Write($"<figure>{ScreenPicture.Of(pool.Screens[screen.Screen], words)}<figcaption>{HtmlEncode(words.Format("finding.screen", screen.Line.ToString(CultureInfo.InvariantCulture)))}</figcaption></figure>");
        }
    }
}
