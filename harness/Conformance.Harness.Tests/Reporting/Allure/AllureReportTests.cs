using System.Text;
using System.Text.Json;
using Allure.Net.Commons;
using Conformance.Harness.Tests.StandIns.Allure;
using Conformance.Reporting;

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

    [Theory]
    [InlineData("categories-1", ReportStatus.Failed, "Failed", "Device does not conform")]
    [InlineData("categories-2", ReportStatus.Failed, "NotTestable", "Never reached the decision")]
    [InlineData("categories-3", ReportStatus.Broken, "HarnessFault", "Bench failed, device not judged")]
    [InlineData("categories-4", ReportStatus.Skipped, "NotObservable", "Not observable on this device")]
    [InlineData("categories-5", ReportStatus.Skipped, "NotApplicable", "Not applicable to this device")]
    public async Task What_did_not_pass_is_sorted_by_whose_failure_it_is(string stage, ReportStatus status, string verdict, string category)
    {
        WriteResults(ScenarioReports.LockOut with { FeatureFile = $"{stage}/pin.feature", Status = status, Verdict = verdict });

        var outcome = await Build();

        Assert.True(outcome.ExitCode == 0, outcome.Output);
        Assert.Equal(category, Assert.Single(Assert.Single(Scenarios()).Items("categories")).Text("name"));
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

    /// <summary>Results of this one scenario alone; the folder of this process holds those of other tests too.</summary>
    private void WriteResults(ScenarioReport scenario)
    {
        var results = new AllureResults(AllureLifecycle.Instance);
        results.Write(new ReportEnvironment("1.2.0", "simulated", "架空の機種"));
        results.Write(scenario);
        Directory.CreateDirectory(Results);
        AllureFiles.OfThisProcess.CopyTo(Results, AllureIdentity.Of(scenario).Uuid.ToString());
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
