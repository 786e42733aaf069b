using Conformance.Harness.Tests.Running;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.StandIns.Reqnroll;

/// <summary>What the bench relies on when Reqnroll runs a scenario, whichever Reqnroll it is.</summary>
[Collection(SampleRun.Turn)]
public sealed class TestRunnerTests
{
    [Fact]
    public async Task Hooks_run_in_order_and_see_what_an_earlier_synchronous_hook_put_into_an_AsyncLocal()
    {
        var (run, journal) = await SampleRun.OfAsync("@hooked\nFeature: Fine\nScenario: S\nWhen a step passes\nThen it is judged");

        Assert.Null(run.Error);
        Assert.Equal(
            [
                "first in Fine", "second: set in a hook",
                "before a step passes: set in a hook", "passes", "after a step passes: OK",
                "before it is judged: set in a hook", "judged", "after it is judged: OK",
                "end: set in a hook", "neighbour leaves",
            ],
            journal);
    }

    [Fact]
    public async Task Steps_after_a_failure_are_skipped_and_get_no_hooks()
    {
        var (run, journal) = await SampleRun.OfAsync("@hooked\nFeature: F\nScenario: S\nWhen a step fails after a while\nThen it is judged");

        Assert.Equal([StepStatus.Failed, StepStatus.Skipped], run.Steps.Select(step => step.Status));
        Assert.Equal("as asked, later", run.Error?.Message);
        Assert.Equal(
            ["before a step fails after a while: set in a hook", "after a step fails after a while: TestError", "end: set in a hook", "neighbour leaves"],
            journal.Skip(2));
    }

    [Fact]
    public async Task An_undefined_step_fails_with_code_to_start_from_and_without_hooks()
    {
        var (run, journal) = await SampleRun.OfAsync("@hooked\nFeature: F\nScenario: S\nWhen nobody wrote \"this\" 3 times\nThen it is judged");

        Assert.Equal([StepStatus.Undefined, StepStatus.Skipped], run.Steps.Select(step => step.Status));
        Assert.Contains("No matching step definition found for one or more steps.", run.Error?.Message, StringComparison.Ordinal);
        Assert.Contains("[When(\"nobody wrote {string} {int} times\")]", run.Error?.Message, StringComparison.Ordinal);
        Assert.Equal(["end: set in a hook"], journal.Skip(2));
    }

    [Fact]
    public async Task An_ambiguous_step_fails_and_names_both_definitions()
    {
        var (run, journal) = await SampleRun.OfAsync("Feature: F\nScenario: S\nWhen two definitions fit\nThen it is judged");

        Assert.Equal([StepStatus.Ambiguous, StepStatus.Skipped], run.Steps.Select(step => step.Status));
        Assert.Contains("SampleSteps.WhenOne()", run.Error?.Message, StringComparison.Ordinal);
        Assert.Contains("SampleSteps.WhenOther(String)", run.Error?.Message, StringComparison.Ordinal);
        Assert.Empty(journal);
    }

    [Fact]
    public async Task A_pending_step_is_no_pass()
    {
        var (run, _) = await SampleRun.OfAsync("Feature: F\nScenario: S\nWhen a step is pending\nThen it is judged");

        Assert.Equal([StepStatus.Pending, StepStatus.Skipped], run.Steps.Select(step => step.Status));
        Assert.IsType<UnboundStepException>(run.Error);
    }

    [Fact]
    public async Task An_injected_object_is_one_per_scenario()
    {
        await using var runner = await ScenarioRunner.StartAsync(typeof(SampleRun).Assembly);
        foreach (var scenario in SampleRun.Cases("Feature: F\nScenario: A\nWhen a visit is paid\nThen the neighbour had 1 visit\nScenario: B\nWhen a visit is paid\nThen the neighbour had 1 visit"))
        {
            var (run, journal) = await SampleRun.OfAsync(runner, scenario);

            Assert.Null(run.Error);
            Assert.Equal(["neighbour leaves"], journal);
        }
    }

    [Theory]
    [InlineData("", "anywhere")]
    [InlineData("@indoors", "indoors")]
    public async Task A_scoped_definition_goes_before_one_that_is_not(string tag, string place)
    {
        var (run, journal) = await SampleRun.OfAsync($"Feature: F\n{tag}\nScenario: S\nWhen the place is named\nThen it is judged");

        Assert.Null(run.Error);
        Assert.Equal(place, journal[0]);
    }

    [Fact]
    public async Task A_scenario_has_its_own_tags_and_those_of_its_feature()
    {
        var (run, _) = await SampleRun.OfAsync("@b\nFeature: F\n@a\nScenario: S\nThen the tags are \"a,b\"");

        Assert.Null(run.Error);
    }
}
