using System.Globalization;
using Conformance.Bench.Judgement;
using static System.Net.WebUtility;

namespace Conformance.Reporting.Runs;

/// <summary>Every scenario with its findings, by feature file. Log, screens and transcript are drawn when one is opened.</summary>
internal sealed class ScenarioSection(ReportWords words, RunReport report)
{
    private readonly FindingItem _items = new(words, report.Pool);

    public void Write(TextWriter page)
    {
        page.WriteLine($"<section aria-labelledby=\"scenarios\">\n<h2 id=\"scenarios\">{HtmlEncode(words["scenarios.title"])}</h2>");
        FilterForm.Write(page, words, "sl", report.Scenarios.Select(scenario => scenario.Verdict), withLevel: false);
        page.WriteLine($"<noscript><p class=\"soft\">{HtmlEncode(words["details.script"])}</p></noscript>\n<div id=\"sl\" class=\"list\">");
        foreach (var feature in report.Scenarios.GroupBy(scenario => scenario.File))
        {
            page.WriteLine($"<section class=\"feature\">\n<h3 class=\"id\">{HtmlEncode(feature.Key)}</h3>");
            foreach (var scenario in feature)
            {
                Write(page, scenario);
            }

            page.WriteLine("</section>");
        }

        page.WriteLine("</div>\n</section>");
    }

    private void Write(TextWriter page, ReportedScenario scenario)
    {
        var isBad = scenario.Verdict?.IsGood() != true;
        page.Write($"<details class=\"row{(isBad ? " bad" : "")}\" id=\"s{scenario.Number}\" data-v=\"{VerdictMark.Style(scenario.Verdict)}\"><summary>{VerdictMark.Of(words, scenario.Verdict)}<span class=\"says\">{HtmlEncode(scenario.Title)}</span><span class=\"soft\">{HtmlEncode(Place(scenario))}</span></summary>");
        // Of a good one the findings are with its details: ten thousand open at once.
        if (isBad || scenario.Details is null)
        {
            Proof(page, scenario);
        }

        page.WriteLine("</details>");
    }

    private void Proof(TextWriter page, ReportedScenario scenario)
    {
        page.Write("<div class=\"inside\">");
        foreach (var note in Notes(scenario))
        {
            page.Write($"<p class=\"soft\">{HtmlEncode(note)}</p>");
        }

        if (scenario.Findings is not [])
        {
            page.Write("<ul class=\"findings\">");
            foreach (var finding in scenario.Findings)
            {
                _items.Write(page, scenario, finding);
            }

            page.Write("</ul>");
        }

        page.Write("</div>");
    }

    private string Place(ReportedScenario scenario)
    {
        var line = scenario.Line is { } at ? string.Create(CultureInfo.InvariantCulture, $":{at}") : $" {words["scenarios.not-run"]}";
        return report.Setting.Attempts > 1 ? $"{line} · {words.Format("scenarios.attempt", scenario.Attempt, scenario.Seed)}" : line;
    }

    private IEnumerable<string> Notes(ReportedScenario scenario)
    {
        if (scenario.Fault is { } fault)
        {
            yield return $"{words["scenarios.fault"]}: {fault}";
        }

        if (scenario is { Verdict: Verdict.NotApplicable, Log: null })
        {
            yield return words["scenarios.not-for-device"];
        }

        if (scenario is { Verdict: null })
        {
            yield return words["scenarios.cut"];
        }
    }
}
