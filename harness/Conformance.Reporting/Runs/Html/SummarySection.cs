using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using static System.Net.WebUtility;

namespace Conformance.Reporting.Runs;

/// <summary>What a person sees first: verdict, device, set, class, counts, and what to do first.</summary>
internal sealed class SummarySection(ReportWords words, RunReport report)
{
    private const int Shown = 3;

    public void Write(TextWriter page)
    {
        page.WriteLine("<header>\n<div class=\"top\">");
        var style = report.Verdict is null ? "stopped" : VerdictMark.Style(report.Verdict);
        page.WriteLine($"""<div class="verdict {style}"><p class="word">{HtmlEncode(report.Verdict is null ? words["verdict.stopped"] : words.Of(report.Verdict))}</p><div><h1>{HtmlEncode(report.Setting.Reader)}</h1><p>{HtmlEncode(Sentence(style))}</p></div></div>""");
        page.WriteLine("<div class=\"first\">");
        Facts(page);
        Counts(page);
        page.WriteLine("</div>\n</div>");
        Remedies(page);
        page.WriteLine("</header>");
    }

    private string Sentence(string style) => style == "stopped" ? words.Format("summary.stopped", report.Scenarios.Count, report.Planned) : words.Format($"summary.{style}", style switch
    {
        "failed" => report.Requirements.Count(requirement => requirement.Fails),
        "not-testable" => report.Requirements.Count(requirement => requirement.Verdict == Verdict.NotTestable && requirement.Fails),
        "harness-fault" => report.Scenarios.Count(scenario => scenario.Verdict == Verdict.HarnessFault),
        _ => 0,
    });

    private void Facts(TextWriter page)
    {
        var setting = report.Setting;
        page.WriteLine("<dl class=\"facts\">");
        Fact(page, "fact.device", report.Device is { } device ? words.Format("fact.device-text", device.Maker, device.Model, device.Serial, device.Firmware) : setting.Reader);
        Fact(page, "fact.under-test", setting.Device);
        Fact(page, "fact.set", setting.RequirementSet is { } set ? $"{set} – {report.SetTitle}" : words["fact.whole-catalogue"]);
        Fact(page, "fact.class", report.Class is { } seen ? new ClassWords(words).Of(seen) : words["fact.class-unknown"]);
        Fact(page, "fact.scenarios", words.Format("fact.scenarios-text", report.Scenarios.Count, report.Scenarios.Sum(scenario => scenario.Findings.Count)));
        Fact(page, "fact.run", words.Format("fact.run-text", setting.Binding, setting.Seed, setting.Attempts));
        Fact(page, "fact.build", setting.Build);
        if (!setting.Filter.IsNone)
        {
            Fact(page, "fact.filter", words.Format("fact.filter-text", string.Join(", ", setting.Filter.Texts.Concat(setting.Filter.Tags.Select(tag => $"@{tag}")).Concat(setting.Filter.Requirements))));
        }

        if (setting.Shard is { } shard)
        {
            Fact(page, "fact.part", words.Format("fact.part-text", shard));
        }

        if (report.Interruptions is not [])
        {
            Fact(page, "fact.interrupted", words.Format("fact.interrupted-text", report.Interruptions.Count, report.Interruptions[0].Title));
        }

        page.WriteLine("</dl>");
    }

    private void Fact(TextWriter page, string name, string value) =>
        page.WriteLine($"<dt>{HtmlEncode(words[name])}</dt><dd>{HtmlEncode(value)}</dd>");

    private void Counts(TextWriter page)
    {
        // The good ones and the bad ones always, the rest where there are any.
        var verdicts = new Verdict?[] { Verdict.Passed, Verdict.Attested, Verdict.Failed, Verdict.NotTestable, Verdict.HarnessFault, Verdict.NotApplicable, Verdict.NotObservable, null }
            .Where(verdict => verdict is Verdict.Passed or Verdict.Failed || Enum.GetValues<Level>().Any(level => report.Count(level, verdict) > 0))
            .ToList();
        page.WriteLine($"<table class=\"counts\">\n<caption>{HtmlEncode(words["counts.caption"])}</caption>\n<thead><tr><th scope=\"col\">{HtmlEncode(words["counts.level"])}</th>{string.Concat(verdicts.Select(verdict => $"<th scope=\"col\">{VerdictMark.Of(words, verdict)}</th>"))}<th scope=\"col\">{HtmlEncode(words["counts.all"])}</th></tr></thead>\n<tbody>");
        foreach (var level in Enum.GetValues<Level>())
        {
            var counts = verdicts.Select(verdict => report.Count(level, verdict)).ToList();
            page.WriteLine($"<tr><th scope=\"row\">{HtmlEncode(words.Of(level))}</th>{string.Concat(counts.Select(count => $"<td{(count == 0 ? " class=\"zero\"" : "")}>{count}</td>"))}<td>{counts.Sum()}</td></tr>");
        }

        page.WriteLine("</tbody>\n</table>");
    }

    private void Remedies(TextWriter page)
    {
        var remedies = report.Remedies();
        page.WriteLine($"<section class=\"remedies\" aria-labelledby=\"first\">\n<h2 id=\"first\">{HtmlEncode(words["remedies.title"])}</h2>");
        if (remedies is [])
        {
            Reasons(page);
        }
        else
        {
            page.WriteLine($"<ol>\n{string.Join('\n', remedies.Take(Shown).Select(Remedy))}\n</ol>");
            page.WriteLine(remedies.Count > Shown ? $"<p class=\"soft\">{HtmlEncode(words.Format("remedies.more", remedies.Count - Shown))}</p>" : "");
        }

        page.WriteLine("</section>");
    }

    // Where no finding asks for anything, a requirement may still be unproven.
    private void Reasons(TextWriter page)
    {
        var reasons = new Reasons(words);
        var unproven = report.Requirements.Where(requirement => requirement is { Fails: true, Why: not null }).Take(Shown).ToList();
        page.WriteLine(unproven is []
            ? $"<p>{HtmlEncode(words["remedies.none"])}</p>"
            : $"<ol>\n{string.Join('\n', unproven.Select(requirement => $"<li>{Heading(requirement.Verdict, requirement.Requirement.Level, requirement.Requirement.Id)}<p>{HtmlEncode(reasons.Of(requirement.Why!))}</p></li>"))}\n</ol>");
    }

    private string Remedy(ReportedRemedy remedy)
    {
        var first = remedy.Scenarios[0];
        return $"<li>{Heading(remedy.Finding.Verdict, remedy.Finding.Level, remedy.Finding.Requirement)}<p>{HtmlEncode(words.In(remedy.ToDo))}</p><p class=\"soft\">{HtmlEncode(words.Format("remedies.in", remedy.Scenarios.Count))} <a href=\"#s{first}\">{HtmlEncode(report.Scenarios[first - 1].Title)}</a></p></li>";
    }

    private string Heading(Verdict? verdict, Level level, string requirement) =>
        $"<h3>{VerdictMark.Of(words, verdict)} {HtmlEncode(words.Of(level))} <a class=\"id\" href=\"#r-{HtmlEncode(requirement)}\">{HtmlEncode(requirement)}</a></h3>";
}
