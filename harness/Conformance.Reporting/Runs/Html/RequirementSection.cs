using Conformance.Bench.Requirements;
using static System.Net.WebUtility;

namespace Conformance.Reporting.Runs;

/// <summary>Every requirement, with what the run says of it and where each of its checks was decided.</summary>
internal sealed class RequirementSection(ReportWords words, RunReport report)
{
    private const int Shown = 12;

    private readonly Reasons _reasons = new(words);

    public void Write(TextWriter page)
    {
        page.WriteLine($"<section aria-labelledby=\"requirements\">\n<h2 id=\"requirements\">{HtmlEncode(words["requirements.title"])}</h2>");
        FilterForm.Write(page, words, "rl", report.Requirements.Select(requirement => requirement.Verdict), withLevel: true);
        page.WriteLine("<div id=\"rl\" class=\"list\">");
        // What is to be acted on stands first; the rest in the catalogue's order.
        foreach (var requirement in report.Requirements.OrderByDescending(requirement => requirement.Fails).ThenByDescending(requirement => requirement.IsBad))
        {
            Write(page, requirement);
        }

        page.WriteLine("</div>\n</section>");
    }

    private void Write(TextWriter page, ReportedRequirement reported)
    {
        var requirement = reported.Requirement;
        page.WriteLine($"<details class=\"row{(reported.IsBad ? " bad" : "")}\" id=\"r-{HtmlEncode(requirement.Id)}\" data-v=\"{VerdictMark.Style(reported.Verdict)}\" data-l=\"{CatalogueWords.Of(requirement.Level)}\"><summary>{VerdictMark.Of(words, reported.Verdict)}<span class=\"level\">{HtmlEncode(words.Of(requirement.Level))}</span><span class=\"id\">{HtmlEncode(requirement.Id)}</span>{Excuse(reported)}<span class=\"says\">{HtmlEncode(words.In(requirement.Statement))}{Why(reported)}</span></summary>");
        page.WriteLine("<div class=\"inside\">");
        page.WriteLine($"<p class=\"soft\">{HtmlEncode(string.Join(" · ", Notes(reported)))}</p>");
        foreach (var check in reported.Checks)
        {
            Write(page, check);
        }

        page.WriteLine("</div></details>");
    }

    private string Excuse(ReportedRequirement reported) =>
        reported.IsWaived ? $"<span class=\"excuse\">{HtmlEncode(words["requirements.waived"])}</span>"
        : reported.IsAccepted ? $"<span class=\"excuse\">{HtmlEncode(words["requirements.accepted"])}</span>"
        : "";

    private string Why(ReportedRequirement reported) => reported.Why is { } why ? $" <span class=\"why\">{HtmlEncode(_reasons.Of(why))}</span>" : "";

    private IEnumerable<string> Notes(ReportedRequirement reported)
    {
        if (reported.Owner is { } owner)
        {
            yield return words.Format("requirements.owner", words.Of(owner));
        }

        yield return words.Format("requirements.facts", string.Join(", ", reported.Requirement.Facts));
    }

    private void Write(TextWriter page, ReportedCheck reported)
    {
        var check = reported.Check;
        page.WriteLine($"<div class=\"check\"><h3><span class=\"id\">{HtmlEncode(check.Id)}</span> {HtmlEncode(words.In(check.Statement))}</h3>");
        page.WriteLine($"<p><span class=\"soft\">{HtmlEncode(words["requirements.remedy"])}:</span> {HtmlEncode(words.In(check.Remedy))}</p>");
        var decided = reported.Decided.Distinct().ToList();
        if (decided is [])
        {
            page.WriteLine($"<p class=\"soft\">{HtmlEncode(words["requirements.undecided"])}</p></div>");
            return;
        }

        page.Write($"<p><span class=\"soft\">{HtmlEncode(words["requirements.decided"])}:</span></p><ul class=\"decided\">");
        foreach (var (number, verdict) in decided.Take(Shown))
        {
            page.Write($"<li>{VerdictMark.Of(words, verdict)} <a href=\"#s{number}\">{HtmlEncode(report.Scenarios[number - 1].Title)}</a></li>");
        }

        page.WriteLine(decided.Count > Shown ? $"<li class=\"soft\">{HtmlEncode(words.Format("requirements.others", decided.Count - Shown))}</li></ul></div>" : "</ul></div>");
    }
}
