using System.Text.Json;
using Allure.Net.Commons;
using Conformance.Harness.Tests.StandIns.Allure;
using Conformance.Reporting;
using NodaTime;

namespace Conformance.Harness.Tests.Reporting.Allure;

public sealed class AllureResultsTests
{
    [Fact]
    public void A_scenario_is_written_with_its_names_status_and_times()
    {
        var result = Written("names");

        Assert.Equal("三回の誤りでカードが止まる", result.Text("name"));
        Assert.Equal("names/pin.feature:三回の誤りでカードが止まる", result.Text("fullName"));
        Assert.Equal(["names", "pin.feature", "PIN of the authentication key"], result.Items("titlePath").Select(item => item.GetString()));
        Assert.Equal("failed", result.Text("status"));
        Assert.Equal("finished", result.Text("stage"));
        Assert.Equal("Failed: the reader asked for a fourth PIN", result.GetProperty("statusDetails").Text("message"));
        Assert.Equal("RDR-4: Failed", result.Text("description"));
        Assert.Equal(1_740_787_500_000, result.GetProperty("start").GetInt64());
        Assert.Equal(1_740_787_509_000, result.GetProperty("stop").GetInt64());
    }

    [Fact]
    public void Labels_place_it_by_stage_feature_severity_and_requirement() => Assert.Equal(
        [
            "language=C#", "framework=Reqnroll", "parentSuite=labels", "suite=PIN of the authentication key",
            "feature=PIN of the authentication key", "severity=critical", "tag=RDR-4", "tag=pin", "requirement=PIN-LOCK-SHOWN", "requirement=PIN-LOCK-REFUSES",
        ],
        Written("labels").Items("labels").Select(NameAndValue));

    [Fact]
    public void Parameters_tell_binding_device_and_defect() => Assert.Equal(
        ["binding=simulated", "device=counter-model", "defect=counts-to-four"],
        Written("parameters").Items("parameters").Select(NameAndValue));

    [Fact]
    public void A_device_without_a_seeded_defect_has_no_such_parameter() => Assert.Equal(
        ["binding=simulated", "device=counter-model"],
        Written("no-defect", scenario => scenario with { Defect = null }).Items("parameters").Select(NameAndValue));

    [Fact]
    public void Steps_keep_their_order_status_message_and_times()
    {
        var steps = Written("steps").Items("steps");

        Assert.Equal(
            [
                "Given a card of taro=passed", "When the PIN is wrong 3 times=passed",
                "Then the reader shows that the card is locked=failed", "And no further VERIFY was sent=skipped",
            ],
            steps.Select(step => $"{step.Text("name")}={step.Text("status")}"));
        Assert.Equal("no such screen", steps[2].GetProperty("statusDetails").Text("message"));
        Assert.Equal(1_740_787_501_000, steps[1].GetProperty("start").GetInt64());
        Assert.Equal(1_740_787_508_000, steps[1].GetProperty("stop").GetInt64());
    }

    [Fact]
    public void Attachments_are_written_byte_for_byte()
    {
        var attachment = Assert.Single(Written("attachments").Items("attachments"));

        Assert.Equal("Observation log", attachment.Text("name"));
        Assert.Equal("application/x-ndjson", attachment.Text("type"));
        Assert.Equal("{\"seq\":1}\n{\"seq\":2}\n"u8.ToArray(), AllureFiles.OfThisProcess.Attachment(attachment));
    }

    [Theory]
    [InlineData(ReportStatus.Passed, "passed")]
    [InlineData(ReportStatus.Failed, "failed")]
    [InlineData(ReportStatus.Broken, "broken")]
    [InlineData(ReportStatus.Skipped, "skipped")]
    public void Every_status_has_its_word(ReportStatus status, string word) =>
        Assert.Equal(word, Written($"status-{word}", scenario => scenario with { Status = status }).Text("status"));

    [Theory]
    [InlineData(ScenarioSeverity.Critical, "critical")]
    [InlineData(ScenarioSeverity.Normal, "normal")]
    [InlineData(ScenarioSeverity.Minor, "minor")]
    public void Every_severity_has_its_word(ScenarioSeverity severity, string word) =>
        Assert.Equal([word], Written($"severity-{word}", scenario => scenario with { Severity = severity }).Labels("severity"));

    [Fact]
    public void Without_a_message_the_verdict_stands_alone()
    {
        var result = Written("verdict", scenario => scenario with { Status = ReportStatus.Passed, Verdict = "Passed", Message = null });

        Assert.Equal("Passed", result.GetProperty("statusDetails").Text("message"));
    }

    [Fact]
    public void Who_has_to_act_stands_in_the_message_and_as_a_label()
    {
        var result = Written("owner", scenario => scenario with { Owner = "Configuration" });

        Assert.Equal("Failed (Configuration): the reader asked for a fourth PIN", result.GetProperty("statusDetails").Text("message"));
        Assert.Equal(["Configuration"], result.Labels("owner"));
    }

    [Fact]
    public void Ids_are_the_same_in_every_run_and_on_every_machine()
    {
        var result = Written("ids");

        Assert.Equal("77845227731b0cdc39dad7e75cfa7662", result.Text("testCaseId"));
        Assert.Equal("be91fee17f22f408e113ab41814e8f7b", result.Text("historyId"));
        Assert.Equal("98c0ce8c-deb3-afe7-c9a1-dd294fd4c2ef", result.Text("uuid"));
    }

    [Fact]
    public void Another_device_shares_the_test_case_but_not_the_history()
    {
        var one = Written("device", scenario => scenario with { Device = "one" });
        var other = Written("device", scenario => scenario with { Device = "other" });

        Assert.Equal(one.Text("testCaseId"), other.Text("testCaseId"));
        Assert.NotEqual(one.Text("historyId"), other.Text("historyId"));
    }

    [Fact]
    public void A_later_run_shares_the_history_and_is_a_result_of_its_own()
    {
        var first = Written("later");
        var later = Written("later", scenario => scenario with { Started = Instant.FromUtc(2025, 3, 1, 0, 5, 1) });

        Assert.Equal(first.Text("historyId"), later.Text("historyId"));
        Assert.NotEqual(first.Text("uuid"), later.Text("uuid"));
    }

    [Fact]
    public void Nothing_tells_the_machine_or_the_thread()
    {
        var result = Written("machine");

        Assert.Empty(result.Labels("host"));
        Assert.Empty(result.Labels("thread"));
        Assert.DoesNotContain($"\"{Environment.MachineName}\"", result.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain($"\"{Environment.UserName}\"", result.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(AppContext.BaseDirectory, result.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_stays_open_so_that_scenarios_can_follow_each_other()
    {
        Written("open");

        Assert.Throws<InvalidOperationException>(() => AllureLifecycle.Instance.UpdateTestCase(_ => { }));
    }

    [Fact]
    public void Results_go_into_the_folder_that_was_asked_for()
    {
        var scenario = ScenarioReports.LockOut with { FeatureFile = "into/pin.feature" };

        AllureResults.Into(AllureLifecycle.Instance.ResultsDirectory + "/").Write(scenario);

        var result = AllureFiles.OfThisProcess.WithUuid(UuidOf(scenario));
        Assert.Equal("into/pin.feature:三回の誤りでカードが止まる", result.Text("fullName"));
    }

    [Fact]
    public void A_second_folder_in_one_process_is_refused()
    {
        var other = Directory.CreateTempSubdirectory("conformance-other-").FullName;

        var refusal = Assert.Throws<InvalidOperationException>(() => AllureResults.Into(other));
        Directory.Delete(other);

        Assert.Contains(other, refusal.Message, StringComparison.Ordinal);
    }

    private static string UuidOf(ScenarioReport scenario) => AllureIdentity.Of(scenario).Uuid.ToString();

    private static string NameAndValue(JsonElement item) => $"{item.Text("name")}={item.Text("value")}";

    /// <param name="stage">Names the feature's folder, so that tests of this process keep their results apart.</param>
    /// <param name="change">What is different from <see cref="ScenarioReports.LockOut"/>.</param>
    private static JsonElement Written(string stage, Func<ScenarioReport, ScenarioReport>? change = null)
    {
        var scenario = ScenarioReports.LockOut with { FeatureFile = $"{stage}/pin.feature" };
        scenario = change?.Invoke(scenario) ?? scenario;
        new AllureResults(AllureLifecycle.Instance).Write(scenario);
        return AllureFiles.OfThisProcess.WithUuid(UuidOf(scenario));
    }
}
