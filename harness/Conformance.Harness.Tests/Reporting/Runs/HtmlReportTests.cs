using System.Net;
using System.Text.RegularExpressions;
using Conformance.Reporting.Runs;

namespace Conformance.Harness.Tests.Reporting.Runs;

public sealed partial class HtmlReportTests : IDisposable
{
    private readonly StoredRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_page_begins_with_verdict_device_set_class_counts_and_what_to_do_first()
    {
        var head = _run.Page()[.._run.Page().IndexOf("<main>", StringComparison.Ordinal)];

        Assert.Contains("<p class=\"word\">Failed</p>", head, StringComparison.Ordinal);
        Assert.Contains("Requirements that keep the run from passing: 1.", head, StringComparison.Ordinal);
        Assert.Contains("<dd>A maker, model-a, serial S-1, firmware 1.2</dd>", head, StringComparison.Ordinal);
        Assert.Contains("<dd>the whole catalogue</dd>", head, StringComparison.Ordinal);
        Assert.Contains("<dd>partial: without camera frame, staff action,", head, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">MUST</th><td class=\"zero\">0</td><td>1</td><td class=\"zero\">0</td><td>1</td><td>2</td></tr>", head, StringComparison.Ordinal);
        Assert.Contains("<p>Keep the counter in permanent memory.</p>", head, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_requirement_has_a_row_in_both_languages_those_that_fail_first()
    {
        string[] expected = ["PIN-LOCK-STAYS failed must", "NOTICE-SHOWN passed should", "PHONE-TAKEN not-applicable may", "CARD-TOUGH none must"];
        foreach (var language in ReportLanguages.All)
        {
            Assert.Equal(expected, RequirementRow().Matches(_run.Page(language)).Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value} {row.Groups[3].Value}"));
        }
    }

    [Fact]
    public void Every_scenario_has_a_row_and_its_details_where_it_was_run()
    {
        var page = _run.Page();
        Assert.Equal(["1 failed", "2 passed", "3 not-applicable"], ScenarioRow().Matches(page).Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}"));
        Assert.Equal(["d1", "d2"], Details().Matches(page).Select(details => details.Groups[1].Value));
    }

    [Fact]
    public void A_finding_that_is_not_good_stands_in_the_page_with_its_lines_of_the_log_and_the_screen_of_that_moment()
    {
        var page = _run.Page();
        Assert.Contains("<dt>seen</dt><dd>63C3</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"#l1-6\"><code>6  2025-03-03 09:00:01.250  Card     00200080 Lc=0 -&gt; 63C3 (0 bytes)</code></a></li>", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"暗証番号を入力してください / tries left: 1 / digits entered: 2 / [決定] / [中止]\"", page, StringComparison.Ordinal);
        Assert.Contains("<figcaption>Screen at line 2 of the log</figcaption>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Details_have_the_whole_log_the_transcript_and_the_findings()
    {
        var details = Details().Match(UnpackedPage.Of(_run.Page())).NextMatch().Value;
        Assert.Contains("\"f\":[[\"passed\",\"NOTICE-SHOWN\",\"notice-shown\",\"a notice\",[2]]]", details, StringComparison.Ordinal);
        Assert.Contains("[\"2025-03-03 09:00:01.250\",\"card\",\"00200080 Lc=0 -> 63C3 (0 bytes)\"]", details, StringComparison.Ordinal);
        Assert.Contains("[\"2025-03-03 09:00:01.500\",\"reader\",\"screen \\\"pin-locked\\\"  BENCH-R03 停止中\",1]", details, StringComparison.Ordinal);
        Assert.Contains("[\"2025-03-03 09:00:00.000\",1,null,4,\"63C0\",null,0,false,null]", details, StringComparison.Ordinal);
        Assert.Contains("[\"2025-03-03 09:00:00.000\",2,null,0,null,null,0,false,\"CardMute\"]", details, StringComparison.Ordinal);
        Assert.Contains("[\"2025-03-03 09:00:00.000\",\"powered-on\",\"3BE000FF8131FE4514\",null]", details, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_features_and_on_screens_is_text_and_no_markup()
    {
        var page = _run.Page();
        Assert.Contains("A notice of &lt;b&gt;&quot;7 days&quot;&lt;/b&gt; &amp; more is shown", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>\"7", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<職員>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_needs_nothing_from_elsewhere()
    {
        foreach (var language in ReportLanguages.All)
        {
            var page = _run.Page(language);
            Assert.Contains("content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain("http:", page, StringComparison.Ordinal);
            Assert.DoesNotContain("https:", page, StringComparison.Ordinal);
            Assert.DoesNotContain(" src=", page, StringComparison.Ordinal);
            Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
            Assert.DoesNotContain(_run.Folder, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void In_Japanese_its_own_words_are_Japanese_and_reasons_too()
    {
        var page = _run.Page(ReportLanguage.Japanese);
        Assert.Contains("<html lang=\"ja\">", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"word\">不合格</p>", page, StringComparison.Ordinal);
        Assert.Contains("残り回数を不揮発メモリに保持してください。", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"why\">機器が機能「phone」を申告していない</span>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"why\">検査なし：nobody bends cards</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_was_stopped_says_so_where_the_verdict_would_be()
    {
        _run.Stop();
        var page = _run.Page();
        Assert.Contains("<p class=\"word\">Stopped</p>", page, StringComparison.Ordinal);
        Assert.Contains("2 of 3 planned scenarios are here", page, StringComparison.Ordinal);
        Assert.Contains("The run was stopped in this scenario: its log has no end.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<p class=\"word\">Passed</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_run_and_one_that_was_interrupted_say_so()
    {
        var report = _run.Read();
        var page = new StringWriter();
        HtmlReport.Write(page, report with
        {
            Setting = report.Setting with { Shard = new(2, 3), Filter = report.Setting.Filter with { Texts = ["pin"], Tags = ["RDR-4"] } },
            Interruptions = [new(2, "pin.feature", StoredRun.PassedTitle, 1, new("interrupted/002.jsonl", ""))],
        }, ReportLanguage.English);
        Assert.Contains("<dd>2/3 of a run; it says nothing of the other parts</dd>", page.ToString(), StringComparison.Ordinal);
        Assert.Contains("<dd>part of the scenarios only: pin, @RDR-4</dd>", page.ToString(), StringComparison.Ordinal);
        Assert.Contains("<dd>1×, first at: A notice of", WebUtility.HtmlDecode(page.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_banner_stands_on_the_page_and_in_the_margin_of_every_sheet()
    {
        var page = _run.Page(banner: new("Self-declared: \"not\" </style> an approval", "full", "N-1", "abc"));
        Assert.Contains("<aside class=\"banner\" aria-label=\"What this report is\"><strong>Self-declared: &quot;not&quot; &lt;/style&gt; an approval</strong> <span>observability class full &#183; nonce N-1 &#183; evidence abc</span></aside>", page, StringComparison.Ordinal);
        Assert.Contains("@top-left { content: \"Self-declared: \\22 not\\22  \\3C /style\\3E  an approval\";", page, StringComparison.Ordinal);
        Assert.Contains("@bottom-left { content: \"observability class full · nonce N-1 · evidence abc\";", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"banner\"", _run.Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_folder_gives_the_same_page() => Assert.Equal(_run.Page(), _run.Page());

    [GeneratedRegex("""<details class="row(?: bad)?" id="r-([A-Z-]+)" data-v="([a-z-]+)" data-l="([a-z]+)">""")]
    private static partial Regex RequirementRow();

    [GeneratedRegex("""<details class="row(?: bad)?" id="s(\d+)" data-v="([a-z-]+)">""")]
    private static partial Regex ScenarioRow();

    [GeneratedRegex("""<script type="text/plain" id="(d\d+)">.*""")]
    private static partial Regex Details();
}
