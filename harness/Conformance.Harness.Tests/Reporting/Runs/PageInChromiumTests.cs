using System.Text.Json;
using Conformance.Bench.Fixtures;
using Conformance.Harness.Tests.OpenSc;
using Conformance.Reporting.Runs;

namespace Conformance.Harness.Tests.Reporting.Runs;

/// <summary>The page in a real browser, in light and in dark. Needs Chromium, Node.js and npm.</summary>
[Trait("Needs", "chromium")]
public sealed class PageInChromiumTests : IDisposable
{
    private static readonly string Harness = Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness");
    private readonly StoredRun _run = new(passed: 30, more: 20);

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(ReportLanguage.English, "0018 Data field: the name of 0018 利用者証明用電子証明書暗証番号")]
    [InlineData(ReportLanguage.Japanese, "0018 データ：0018 利用者証明用電子証明書暗証番号の名称")]
    public async Task It_opens_without_barriers_and_leads_from_a_finding_to_its_line_and_through_an_exchange_field_by_field(ReportLanguage language, string data)
    {
        var page = ReportFiles.Write(_run.Folder, _run.Read(), [language], junit: false, _ => new("Self-declared", "full", null, null)).Single();
        var modules = (await new ExternalTool().RunAsync("/bin/sh", Path.Combine(Harness, "browser", "install"))).MustExitWith(0).Output.Trim();
        var outcome = (await new ExternalTool().RunAsync("node", Path.Combine(Harness, "browser", "page.mjs"), modules, page)).MustExitWith(0);

        var met = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.Empty(Texts(met, "barriers"));
        Assert.Empty(Texts(met, "errors"));
        Assert.Equal(["image-alt"], Texts(met, "control"));
        Assert.Equal([Path.GetFileName(page), Path.GetFileName(page)], Texts(met, "requests"));
        Assert.InRange(met.GetProperty("lowest").GetDouble(), 100, 800);
        Assert.Equal(1280, met.GetProperty("width").GetInt32());
        Assert.Equal("l1-5", met.GetProperty("line").GetString());
        Assert.Equal(2, met.GetProperty("screens").GetInt32());
        Assert.Equal("00", Texts(met, "fields")[0][..2]);
        Assert.Equal("020C", Texts(met, "fields")[2][..4]);
        Assert.Equal(5, Texts(met, "fields").Distinct().Count());
        Assert.Equal(data, Texts(met, "fields")[4]);
        Assert.True(met.GetProperty("opened").GetBoolean());
        Assert.Equal(1, met.GetProperty("filtered").GetInt32());
    }

    private static List<string> Texts(JsonElement met, string name) => [.. met.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
