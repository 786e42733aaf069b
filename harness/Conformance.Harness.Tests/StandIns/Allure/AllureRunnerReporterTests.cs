namespace Conformance.Harness.Tests.StandIns.Allure;

/// <summary>What the reporter wrote about harness/StandIns/Allure.Xunit.Samples, run once in a process of its own.</summary>
public sealed class AllureRunnerReporterTests(SamplesRun samples) : IClassFixture<SamplesRun>
{
    [Fact]
    public void Every_test_and_every_row_of_a_theory_has_its_own_result() => Assert.Equal(15, samples.Files.Results.Count);

    [Theory]
    [InlineData("Passes", "passed")]
    [InlineData("Fails", "failed")]
    [InlineData("Breaks", "broken")]
    [InlineData("IsSkipped", "skipped")]
    public void A_failed_assertion_is_failed_and_any_other_exception_is_broken(string name, string status) =>
        Assert.Equal(status, samples.Files.Named(name).Text("status"));

    [Theory]
    [InlineData("Passes", "passing step=passed")]
    [InlineData("Fails", "failing step=failed")]
    [InlineData("Breaks", "breaking step=broken")]
    public void So_is_the_step_in_which_it_was_thrown(string name, string step) => Assert.Equal(
        [step],
        samples.Files.Named(name).Items("steps").Select(found => $"{found.Text("name")}={found.Text("status")}"));

    [Theory]
    [InlineData("Fails", "an assertion said so")]
    [InlineData("Breaks", "no assertion said so")]
    [InlineData("IsSkipped", "not today")]
    public void The_message_says_why(string name, string message) =>
        Assert.Contains(message, samples.Files.Named(name).GetProperty("statusDetails").Text("message"), StringComparison.Ordinal);

    [Theory]
    [InlineData("First", "first")]
    [InlineData("Second", "second")]
    [InlineData("Static", "static")]
    public void Steps_and_attachments_of_a_body_land_in_its_own_result_whatever_the_thread(string name, string own)
    {
        var result = samples.Files.Named(name);

        var outer = Assert.Single(result.Items("steps"));
        Assert.Equal($"outer of {own}", outer.Text("name"));
        Assert.Equal($"inner of {own}", Assert.Single(outer.Items("steps")).Text("name"));
        var note = Assert.Single(result.Items("attachments"));
        Assert.Equal($"note of {own}", note.Text("name"));
        Assert.Equal("架空"u8.ToArray(), samples.Files.Attachment(note));
    }

    [Fact]
    public void Rows_of_a_theory_carry_their_arguments()
    {
        var others = samples.Files.Results.Where(result => result.Text("name") == "Other").ToList();

        Assert.Equal(
            ["1", "2", "3", "4", "5"],
            others.Select(result => Assert.Single(result.Items("parameters")).Text("value")).Order(StringComparer.Ordinal));
        Assert.All(others, result => Assert.Equal(
            $"step of other {result.Items("parameters")[0].Text("value")}",
            Assert.Single(result.Items("steps")).Text("name")));
    }

    [Fact]
    public void Attributes_of_class_and_method_become_labels_and_overwriting_ones_replace_them()
    {
        var result = samples.Files.Named("labelled on purpose");

        Assert.Equal(["parent suite of class"], result.Labels("parentSuite"));
        Assert.Equal(["suite of method"], result.Labels("suite"));
        Assert.Equal(["epic of class"], result.Labels("epic"));
        Assert.Equal(["feature of class", "feature of method"], result.Labels("feature"));
        Assert.Equal(["story one", "story two"], result.Labels("story"));
        Assert.Equal(["tag of class", "tag of body"], result.Labels("tag"));
        Assert.Equal(["critical"], result.Labels("severity"));
        Assert.Equal(["bench"], result.Labels("owner"));
        Assert.Equal(["card"], result.Labels("layer"));
        Assert.Equal(["4711"], result.Labels("ALLURE_ID"));
        Assert.Equal("says what it is for", result.Text("description"));
        Assert.Equal(["issue", "link"], result.Items("links").Select(link => link.Text("type")));
    }

    [Fact]
    public void Results_are_finished_and_timed() => Assert.All(samples.Files.Results, result =>
    {
        Assert.Equal("finished", result.Text("stage"));
        Assert.InRange(result.GetProperty("start").GetInt64(), 1, result.GetProperty("stop").GetInt64());
    });
}
