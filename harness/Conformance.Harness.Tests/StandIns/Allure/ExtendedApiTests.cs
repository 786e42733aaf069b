using Allure.Net.Commons;

namespace Conformance.Harness.Tests.StandIns.Allure;

public sealed class ExtendedApiTests
{
    [Fact]
    public void A_step_opened_in_one_call_is_closed_with_its_status_in_another()
    {
        AllureLifecycle.Instance.StartTestCase(new() { uuid = "extended", name = "extended", fullName = "extended" });
        ExtendedApi.StartStep("passed");
        ExtendedApi.PassStep();
        ExtendedApi.StartStep("failed", step => step.parameters.Add(new() { name = "tries", value = "3" }));
        ExtendedApi.FailStep(new InvalidOperationException("device said no"));
        ExtendedApi.StartStep("broken");
        ExtendedApi.BreakStep(step => step.description = "bench", new InvalidOperationException("bench broke"));
        ExtendedApi.StartStep("skipped");
        ExtendedApi.SkipStep();
        ExtendedApi.StartStep("resolved");
        ExtendedApi.ResolveStep(null);
        AllureLifecycle.Instance.StopTestCase().WriteTestCase();

        var steps = AllureFiles.OfThisProcess.WithUuid("extended").Items("steps");
        Assert.Equal(
            ["passed=passed", "failed=failed", "broken=broken", "skipped=skipped", "resolved=passed"],
            steps.Select(step => $"{step.Text("name")}={step.Text("status")}"));
        Assert.Equal("tries", Assert.Single(steps[1].Items("parameters")).Text("name"));
        Assert.Equal("device said no", steps[1].GetProperty("statusDetails").Text("message"));
        Assert.Equal("bench", steps[2].Text("description"));
        Assert.Equal("bench broke", steps[2].GetProperty("statusDetails").Text("message"));
    }
}
