using System.Globalization;
using System.Text.RegularExpressions;
using Conformance.Harness.Tests.OpenSc;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Reporting.Runs;

namespace Conformance.Harness.Tests.Reporting.Runs;

/// <summary>The printed report has every row that the page has, and the banner on every sheet. Needs Chromium and poppler-utils.</summary>
[Trait("Needs", "chromium")]
public sealed partial class PdfReportTests : IDisposable
{
    private readonly StoredRun _run = new(passed: 70, more: 60);

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Every_requirement_with_its_verdict_and_every_scenario_is_printed_and_the_banner_on_every_sheet()
    {
        var sheets = await PrintAsync(ReportLanguage.English, new("Self-declared, no approval by any authority", "full", "N-1", "abc"));
        var text = string.Join('\n', sheets);

        string[] more = [.. Enumerable.Range(1, 60).Select(number => string.Create(CultureInfo.InvariantCulture, $"Not judged MUST MORE-{number:000}"))];
        Assert.Equal(
            ["Failed MUST PIN-LOCK-STAYS", "Passed SHOULD NOTICE-SHOWN", "Not applicable MAY PHONE-TAKEN", "Not judged MUST CARD-TOUGH", .. more],
            Requirement().Matches(text[text.IndexOf("\nRequirements\n", StringComparison.Ordinal)..]).Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value} {row.Groups[3].Value}"));
        var scenarios = text[text.IndexOf("\nScenarios\n", StringComparison.Ordinal)..];
        Assert.Equal(Enumerable.Range(1, 69), Numbered().Matches(scenarios).Select(row => int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture)));
        Assert.Contains("63C0 or 6984", scenarios, StringComparison.Ordinal);
        Assert.Contains("00200080 Lc=0 -> 63C3 (0 bytes)", scenarios, StringComparison.Ordinal);
        Assert.True(sheets.Length > 3, $"{sheets.Length} sheets");
        Assert.All(sheets, sheet => Assert.Contains("Self-declared, no approval by any authority", sheet, StringComparison.Ordinal));
        Assert.All(sheets, sheet => Assert.Contains("observability class full · nonce N-1 · evidence abc", sheet, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Japanese_is_printed_as_text()
    {
        var text = string.Join('\n', await PrintAsync(ReportLanguage.Japanese, null));
        Assert.Contains("残り回数を不揮発メモリに保持してください。", text, StringComparison.Ordinal);
        Assert.Contains("暗証番号を入力してください", text, StringComparison.Ordinal);
        Assert.DoesNotContain("MORE-061", text, StringComparison.Ordinal);
        Assert.Contains("MORE-060", text, StringComparison.Ordinal);
    }

    private async Task<string[]> PrintAsync(ReportLanguage language, ReportBanner? banner)
    {
        var page = ReportFiles.Write(_run.Folder, _run.Read(), [language], junit: false, _ => banner).Single();
        var file = await PdfReport.PrintAsync(page, new WallClock(), CancellationToken.None);
        var text = await new ExternalTool().RunAsync("pdftotext", "-layout", file, "-");
        Assert.Equal(0, text.ExitCode);
        return text.Output.TrimEnd('\f').Split('\f');
    }

    [GeneratedRegex(@"^ *(Passed|Failed|Not applicable|Not judged) +(MUST|SHOULD|MAY) +([A-Z0-9-]+)", RegexOptions.Multiline)]
    private static partial Regex Requirement();

    [GeneratedRegex(@"is shown \((\d+)\)")]
    private static partial Regex Numbered();
}
