using Allure.Net.Commons;

namespace Conformance.Harness.Tests.StandIns.Allure;

public sealed class AllureLifecycleTests
{
    private static AllureLifecycle Lifecycle => AllureLifecycle.Instance;

    [Fact]
    public void A_test_case_is_written_with_every_field_of_the_model()
    {
        Lifecycle.StartTestCase(new()
        {
            uuid = "lifecycle-fields",
            name = "架空の試験",
            fullName = "pin.feature:lock-out",
            historyId = "history",
            testCaseId = "case",
            titlePath = ["identity", "pin.feature"],
            description = "why",
            labels = [Label.Suite("identity"), Label.Severity(SeverityLevel.critical)],
            links = [new() { name = "RDR-4", type = "issue", url = "https://example.invalid/4" }],
            parameters = [new() { name = "device", value = "sim", mode = ParameterMode.Masked, excluded = true }],
        });
        Lifecycle.UpdateTestCase(test => test.start = 1_700_000_000_000);
        Lifecycle.StopTestCase(test =>
        {
            test.status = Status.failed;
            test.statusDetails = new() { message = "no", trace = "where" };
        });
        Lifecycle.UpdateTestCase(test => test.stop = 1_700_000_000_250).WriteTestCase();

        var result = AllureFiles.OfThisProcess.WithUuid("lifecycle-fields");
        Assert.Equal("架空の試験", result.Text("name"));
        Assert.Equal("pin.feature:lock-out", result.Text("fullName"));
        Assert.Equal("history", result.Text("historyId"));
        Assert.Equal("case", result.Text("testCaseId"));
        Assert.Equal(["identity", "pin.feature"], result.Items("titlePath").Select(item => item.GetString()));
        Assert.Equal("why", result.Text("description"));
        Assert.Equal("failed", result.Text("status"));
        Assert.Equal("finished", result.Text("stage"));
        Assert.Equal("no", result.GetProperty("statusDetails").Text("message"));
        Assert.Equal("where", result.GetProperty("statusDetails").Text("trace"));
        Assert.Equal(1_700_000_000_000, result.GetProperty("start").GetInt64());
        Assert.Equal(1_700_000_000_250, result.GetProperty("stop").GetInt64());
        Assert.Equal(["identity"], result.Labels("suite"));
        Assert.Equal(["critical"], result.Labels("severity"));
        Assert.Equal("https://example.invalid/4", Assert.Single(result.Items("links")).Text("url"));
        var parameter = Assert.Single(result.Items("parameters"));
        Assert.Equal("masked", parameter.Text("mode"));
        Assert.True(parameter.GetProperty("excluded").GetBoolean());
    }

    [Fact]
    public void Steps_nest_as_they_were_started()
    {
        Lifecycle.StartTestCase(new() { uuid = "lifecycle-steps", name = "steps", fullName = "steps" });
        Lifecycle.StartStep(new() { name = "outer" });
        Lifecycle.StartStep(new() { name = "inner" });
        Lifecycle.UpdateStep(step => step.description = "deepest");
        Lifecycle.StopStep(step => step.status = Status.skipped);
        Lifecycle.StopStep(step => step.status = Status.passed);
        Lifecycle.StartStep(new() { name = "next" }).StopStep();
        Lifecycle.StopTestCase().WriteTestCase();

        var steps = AllureFiles.OfThisProcess.WithUuid("lifecycle-steps").Items("steps");
        Assert.Equal(["outer", "next"], steps.Select(step => step.Text("name")));
        Assert.Equal("passed", steps[0].Text("status"));
        var inner = Assert.Single(steps[0].Items("steps"));
        Assert.Equal("inner", inner.Text("name"));
        Assert.Equal("skipped", inner.Text("status"));
        Assert.Equal("deepest", inner.Text("description"));
    }

    [Fact]
    public void Ids_that_nobody_set_depend_on_the_name_and_the_parameters_alone()
    {
        static (string? Case, string? History) Ids(string uuid, string device)
        {
            var parameter = new Parameter { name = "device", value = device };
            Lifecycle.StartTestCase(new() { uuid = uuid, name = uuid, fullName = "ids", parameters = [parameter] });
            Lifecycle.StopTestCase().WriteTestCase();
            var result = AllureFiles.OfThisProcess.WithUuid(uuid);
            return (result.Text("testCaseId"), result.Text("historyId"));
        }

        var first = Ids("ids-1", "a");
        Assert.Equal(first, Ids("ids-2", "a"));
        Assert.Equal(first.Case, Ids("ids-3", "b").Case);
        Assert.NotEqual(first.History, Ids("ids-4", "b").History);
    }

    [Fact]
    public void Nothing_can_be_reported_while_no_test_is_open()
    {
        Assert.Throws<InvalidOperationException>(() => Lifecycle.UpdateTestCase(_ => { }));
        Assert.Throws<InvalidOperationException>(() => Lifecycle.StopTestCase());
        Assert.Throws<InvalidOperationException>(() => Lifecycle.WriteTestCase());
        Assert.Throws<InvalidOperationException>(() => Lifecycle.StartStep(new() { name = "step" }));
        Assert.Throws<InvalidOperationException>(() => Lifecycle.UpdateExecutableItem(_ => { }));
    }

    [Fact]
    public void No_step_can_be_stopped_while_none_is_open()
    {
        Lifecycle.StartTestCase(new() { uuid = "lifecycle-no-step", name = "no step", fullName = "no step" });

        Assert.Throws<InvalidOperationException>(() => Lifecycle.StopStep());
        Lifecycle.StopTestCase().WriteTestCase();
    }

    [Fact]
    public async Task Flows_side_by_side_do_not_mix()
    {
        var together = new Barrier(2);
        async Task Report(string uuid)
        {
            await Task.Yield();
            Lifecycle.StartTestCase(new() { uuid = uuid, name = uuid, fullName = uuid });
            for (var step = 0; step < 20; step++)
            {
                together.SignalAndWait();
                AllureApi.Step($"{uuid} step {step}");
            }

            Lifecycle.StopTestCase().WriteTestCase();
        }

        await Task.WhenAll(Task.Run(() => Report("flow-a")), Task.Run(() => Report("flow-b")));

        foreach (var uuid in new[] { "flow-a", "flow-b" })
        {
            var steps = AllureFiles.OfThisProcess.WithUuid(uuid).Items("steps");
            Assert.Equal(20, steps.Count);
            Assert.All(steps, step => Assert.StartsWith(uuid, step.Text("name"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task What_a_forked_flow_reports_lands_in_the_test_that_was_open_when_it_forked()
    {
        Lifecycle.StartTestCase(new() { uuid = "flow-forked", name = "forked", fullName = "forked" });
        await Task.Run(() => AllureApi.Step("elsewhere"));
        Lifecycle.StopTestCase().WriteTestCase();

        var step = Assert.Single(AllureFiles.OfThisProcess.WithUuid("flow-forked").Items("steps"));
        Assert.Equal("elsewhere", step.Text("name"));
    }
}
