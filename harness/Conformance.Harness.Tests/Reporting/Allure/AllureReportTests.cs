using System.Text;
using System.Text.Json;
using Allure.Net.Commons;
using Conformance.Harness.Tests.StandIns.Allure;
using Conformance.Reporting;
using NodaTime;

namespace Conformance.Harness.Tests.Reporting.Allure;

/// <summary>The real Allure command line reads what we write. Needs Node.js and npm; without them these tests fail and say so.</summary>
[Trait("Needs", "allure")]
public sealed class AllureReportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("conformance-report-").FullName;

    private string Results => Path.Combine(folder, "results");

    private string Report => Path.Combine(folder, "report");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_report_shows_the_scenario_its_steps_and_its_attachment()
    {
        WriteResults(ScenarioReports.LockOut with { FeatureFile = "report/pin.feature" });

        var outcome = await Build();

        Assert.True(outcome.ExitCode == 0, outcome.Output);
        var scenario = Assert.Single(Scenarios());
        Assert.Equal("三回の誤りでカードが止まる", scenario.Text("name"));
        Assert.Equal("failed", scenario.Text("status"));
        Assert.Equal("Failed: the reader asked for a fourth PIN", scenario.GetProperty("error").Text("message"));
        Assert.Equal(
            [
                "Given a card of taro", "When the PIN is wrong 3 times", "Then the reader shows that the card is locked",
                "And no further VERIFY was sent",
            ],
            scenario.Items("steps").Where(step => step.Text("type") == "step").Select(step => step.Text("name")));
        var attachment = Assert.Single(scenario.Items("attachments")).GetProperty("link");
        Assert.Equal("Observation log", attachment.Text("name"));
        var content = Path.Combine(Report, "data", "attachments", attachment.Text("id") + attachment.Text("ext"));
        Assert.Equal("{\"seq\":1}\n{\"seq\":2}\n", await File.ReadAllTextAsync(content));
    }

    [Fact]
    public async Task What_did_not_pass_is_sorted_by_who_has_to_act()
    {
        (ReportStatus Status, string Verdict, string? Owner, string Category)[] cases =
        [
            (ReportStatus.Failed, "Failed", "Device", "Device does not conform"),
            (ReportStatus.Failed, "NotTestable", "Device", "Device never reached the decision"),
            (ReportStatus.Failed, "NotTestable", "Configuration", "Configuration is to be mended"),
            (ReportStatus.Broken, "HarnessFault", "Bench", "Set-up around the device failed"),
            (ReportStatus.Broken, "HarnessFault", "Harness", "This program failed, device not judged"),
            (ReportStatus.Failed, "Failed", "Centre", "Centre did not conform"),
            (ReportStatus.Failed, "Failed", "Specification", "Specification leaves it open"),
            (ReportStatus.Broken, "HarnessFault", null, "Not passed"),
            (ReportStatus.Skipped, "NotObservable", null, "Not observable on this device"),
            (ReportStatus.Skipped, "NotApplicable", null, "Not applicable to this device"),
        ];
        WriteResults([.. cases.Select((one, number) => ScenarioReports.LockOut with { FeatureFile = $"categories-{number}/pin.feature", Status = one.Status, Verdict = one.Verdict, Owner = one.Owner })]);

        var outcome = await Build();

        Assert.True(outcome.ExitCode == 0, outcome.Output);
        Assert.Equal(
            cases.Select((one, number) => $"categories-{number}/pin.feature {one.Category}"),
            Scenarios().Select(scenario => $"{scenario.Text("fullName")!.Split(':')[0]} {Assert.Single(scenario.Items("categories")).Text("name")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_later_report_in_the_same_folder_shows_how_the_scenario_came_out_before()
    {
        var first = ScenarioReports.LockOut with { FeatureFile = "history/pin.feature" };
        WriteResults(first);
        Assert.Equal(0, (await Build()).ExitCode);
        Directory.Delete(Results, recursive: true);
        WriteResults(first with { Started = first.Started + Duration.FromDays(1), Stopped = first.Stopped + Duration.FromDays(1), Status = ReportStatus.Passed, Verdict = "Passed", Message = null });

        var outcome = await Build();

        Assert.True(outcome.ExitCode == 0, outcome.Output);
        var scenario = Assert.Single(Scenarios());
        Assert.Equal("passed", scenario.Text("status"));
        Assert.Equal(["failed"], scenario.Items("history").Select(earlier => earlier.Text("status")));
    }

    [Fact]
    public async Task The_report_says_what_ran_but_not_where_and_calls_nobody()
    {
        WriteResults(ScenarioReports.LockOut with { FeatureFile = "calls-nobody/pin.feature" });

        var outcome = await Build();

        Assert.True(outcome.ExitCode == 0, outcome.Output);
        var environment = await File.ReadAllTextAsync(Path.Combine(Report, "widgets", "allure_environment.json"));
        Assert.Contains("架空の機種", environment, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Report, "*", SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(file, Encoding.UTF8);
            Assert.False(text.Contains("googletagmanager", StringComparison.Ordinal), $"{file} calls a web analytics service");
            Assert.False(text.Contains(folder, StringComparison.Ordinal), $"{file} holds a path of the machine");
        }
    }

    [Fact]
    public async Task No_results_make_no_report()
    {
        Directory.CreateDirectory(Results);

        var outcome = await Build();

        Assert.Equal(66, outcome.ExitCode);
        Assert.Contains("nothing to report", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_other_files_is_not_overwritten()
    {
        WriteResults(ScenarioReports.LockOut with { FeatureFile = "other-files/pin.feature" });
        Directory.CreateDirectory(Report);
        var precious = Path.Combine(Report, "precious.txt");
        await File.WriteAllTextAsync(precious, "kept");

        var outcome = await Build();

        Assert.Equal(73, outcome.ExitCode);
        Assert.Equal("kept", await File.ReadAllTextAsync(precious));
    }

    /// <summary>Results of these scenarios alone; the folder of this process holds those of other tests too.</summary>
    private void WriteResults(params ScenarioReport[] scenarios)
    {
        var results = new AllureResults(AllureLifecycle.Instance);
        results.Write(new ReportEnvironment("1.2.0", "simulated", "架空の機種"));
        Directory.CreateDirectory(Results);
        foreach (var scenario in scenarios)
        {
            results.Write(scenario);
            AllureFiles.OfThisProcess.CopyTo(Results, AllureIdentity.Of(scenario).Uuid.ToString());
        }

        foreach (var shared in new[] { "environment.properties", "categories.json" })
            File.Copy(Path.Combine(AllureLifecycle.Instance.ResultsDirectory, shared), Path.Combine(Results, shared));
    }

    private Task<ProcessOutcome> Build() => ProcessOutcome.Of(new("/bin/sh", [AllureScripts.PathOf("report"), Results, Report]));

    private List<JsonElement> Scenarios() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Report, "data", "test-results"), "*.json")
            .Select(file => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(file))),
    ];
}
