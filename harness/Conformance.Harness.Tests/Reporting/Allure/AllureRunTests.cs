using System.Text;
using System.Text.Json.Nodes;
using Conformance.Harness.Tests.Reporting.Runs;
using Conformance.Reporting;

namespace Conformance.Harness.Tests.Reporting.Allure;

/// <summary>Allure's results of a run that is over; what Allure makes of the same form, AllureReportTests try.</summary>
public sealed class AllureRunTests : IDisposable
{
    private readonly StoredRun _run = new();

    [Fact]
    public void Each_scenario_that_was_run_has_its_result_with_the_owner_and_its_log()
    {
        var files = Files();
        var results = Results(files);

        Assert.Equal([$"pin.feature:{StoredRun.PassedTitle} passed", $"pin.feature:{StoredRun.FailedTitle} failed"], results.Select(result => $"{result["fullName"]} {result["status"]}").Order(StringComparer.Ordinal));
        var failed = results.Single(result => (string?)result["status"] == "failed");
        Assert.Equal("Failed (Device): lock-stays: expected 63C0 or 6984; seen 63C3; owner Device", (string?)failed["statusDetails"]!["message"]);
        Assert.Equal("finished", (string?)failed["stage"]);
        Assert.Equal(1_740_960_000_000, (long?)failed["start"]);
        var attachment = Assert.Single(failed["attachments"]!.AsArray())!;
        Assert.Equal(File.ReadAllBytes(Path.Combine(_run.Folder, StoredRun.FailedLog)), files[(string)attachment["source"]!]);
        Assert.Contains("device=counts-anew\n", Encoding.ASCII.GetString(files["environment.properties"]), StringComparison.Ordinal);
        Assert.Contains("categories.json", files.Keys);
    }

    [Fact]
    public void The_same_run_gives_the_same_files() => Assert.Equal(Files().Select(file => (file.Key, Convert.ToHexString(file.Value))), Files().Select(file => (file.Key, Convert.ToHexString(file.Value))));

    [Fact]
    public void Of_a_log_that_is_not_whole_nothing_is_said()
    {
        var report = _run.Read();

        Assert.Equal(["categories.json", "environment.properties"], AllureRun.Of(report, _ => "{"u8.ToArray()).Keys);
    }

    public void Dispose() => _run.Dispose();

    private IReadOnlyDictionary<string, byte[]> Files() => AllureRun.Of(_run.Read(), log => File.ReadAllBytes(Path.Combine(_run.Folder, log)));

    private static List<JsonNode> Results(IReadOnlyDictionary<string, byte[]> files) =>
        [.. files.Where(file => file.Key.EndsWith("-result.json", StringComparison.Ordinal)).Select(file => JsonNode.Parse(file.Value)!)];
}
