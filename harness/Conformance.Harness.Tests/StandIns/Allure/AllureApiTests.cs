using System.Text.Json;
using Allure.Net.Commons;

namespace Conformance.Harness.Tests.StandIns.Allure;

public sealed class AllureApiTests
{
    [Fact]
    public void Labels_links_parameters_and_names_land_in_the_open_test()
    {
        var result = Reported("api-metadata", () =>
        {
            AllureApi.SetTestName("renamed");
            AllureApi.SetDescription("described");
            AllureApi.SetSeverity(SeverityLevel.minor);
            AllureApi.AddTags("one", "two");
            AllureApi.AddEpic("epic");
            AllureApi.AddFeature("feature");
            AllureApi.AddStory("story");
            AllureApi.AddParentSuite("parent");
            AllureApi.AddSuite("suite");
            AllureApi.AddSubSuite("sub");
            AllureApi.AddLabel("layer", "card");
            AllureApi.AddLink("facts", "https://example.invalid/facts");
            AllureApi.AddTestParameter(new Parameter { name = "device", value = "sim" });
            AllureApi.AddTestParameter("tries", 3, ParameterMode.Hidden);
        });

        Assert.Equal("renamed", result.Text("name"));
        Assert.Equal("described", result.Text("description"));
        Assert.Equal(
            [
                "severity=minor", "tag=one", "tag=two", "epic=epic", "feature=feature", "story=story", "parentSuite=parent",
                "suite=suite", "subSuite=sub", "layer=card",
            ],
            result.Items("labels").Select(label => $"{label.Text("name")}={label.Text("value")}"));
        Assert.Equal("facts", Assert.Single(result.Items("links")).Text("name"));
        Assert.Equal(["device=sim", "tries=3"], result.Items("parameters").Select(item => $"{item.Text("name")}={item.Text("value")}"));
    }

    [Fact]
    public void A_step_takes_its_status_from_how_its_body_ends()
    {
        Action body = () => throw new InvalidOperationException("broke");

        var result = Reported("api-steps", () =>
        {
            AllureApi.Step("no body");
            Assert.Equal(7, AllureApi.Step("gives a value", () => 7));
            Assert.Throws<InvalidOperationException>(() => AllureApi.Step("throws", body));
        });

        Assert.Equal(
            ["no body=passed", "gives a value=passed", "throws=broken"],
            result.Items("steps").Select(step => $"{step.Text("name")}={step.Text("status")}"));
        Assert.Equal("broke", result.Items("steps")[2].GetProperty("statusDetails").Text("message"));
    }

    [Fact]
    public async Task Asynchronous_steps_nest_across_threads()
    {
        AllureLifecycle.Instance.StartTestCase(new() { uuid = "api-async", name = "async", fullName = "async" });
        var value = await AllureApi.Step("outer", async () =>
        {
            await Task.Yield();
            await AllureApi.Step("inner", async () => await Task.Yield());
            return 5;
        });
        AllureLifecycle.Instance.StopTestCase().WriteTestCase();

        Assert.Equal(5, value);
        var outer = Assert.Single(AllureFiles.OfThisProcess.WithUuid("api-async").Items("steps"));
        Assert.Equal("inner", Assert.Single(outer.Items("steps")).Text("name"));
    }

    [Fact]
    public void An_attachment_lands_in_the_innermost_open_step_with_its_bytes()
    {
        var result = Reported("api-attachments", () =>
        {
            AllureApi.AddAttachment("of test", "text/plain", "架空"u8.ToArray(), ".txt");
            AllureApi.Step("step", () => AllureApi.AddAttachment("of step", "application/json", "{}"u8.ToArray(), ".json"));
        });

        var ofTest = Assert.Single(result.Items("attachments"));
        Assert.Equal("of test", ofTest.Text("name"));
        Assert.Equal("text/plain", ofTest.Text("type"));
        Assert.EndsWith("-attachment.txt", ofTest.Text("source"), StringComparison.Ordinal);
        Assert.Equal("架空"u8.ToArray(), AllureFiles.OfThisProcess.Attachment(ofTest));
        var ofStep = Assert.Single(Assert.Single(result.Items("steps")).Items("attachments"));
        Assert.Equal("of step", ofStep.Text("name"));
        Assert.Equal("{}"u8.ToArray(), AllureFiles.OfThisProcess.Attachment(ofStep));
    }

    [Fact]
    public void A_file_is_attached_as_a_copy()
    {
        var folder = Directory.CreateTempSubdirectory("conformance-attachment-").FullName;
        var file = Path.Combine(folder, "log.txt");
        File.WriteAllText(file, "kept");

        var result = Reported("api-files", () =>
        {
            AllureApi.AddAttachment(file);
            AllureApi.AddAttachment("named", "text/csv", file);
        });
        Directory.Delete(folder, recursive: true);

        Assert.Equal(
            ["log.txt text/plain", "named text/csv"],
            result.Items("attachments").Select(item => $"{item.Text("name")} {item.Text("type")}"));
        Assert.All(result.Items("attachments"), item => Assert.Equal("kept"u8.ToArray(), AllureFiles.OfThisProcess.Attachment(item)));
    }

    [Fact]
    public void With_no_open_test_it_throws_instead_of_losing_the_report()
    {
        Assert.Throws<InvalidOperationException>(() => AllureApi.AddLabel("name", "value"));
        Assert.Throws<InvalidOperationException>(() => AllureApi.AddAttachment("name", "text/plain", [1], ".txt"));
        Assert.Throws<InvalidOperationException>(() => AllureApi.Step("name"));
        Assert.Throws<InvalidOperationException>(() => ExtendedApi.StartStep("name"));
        Assert.Throws<InvalidOperationException>(() => AllureApi.SetTestName("name"));
    }

    private static JsonElement Reported(string uuid, Action body)
    {
        AllureLifecycle.Instance.StartTestCase(new() { uuid = uuid, name = uuid, fullName = uuid });
        body();
        AllureLifecycle.Instance.StopTestCase().WriteTestCase();
        return AllureFiles.OfThisProcess.WithUuid(uuid);
    }
}
