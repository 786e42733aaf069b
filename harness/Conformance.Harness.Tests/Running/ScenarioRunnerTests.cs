using Conformance.Harness.Tests.Running.Bindings;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Running;

[Collection(SampleRun.Turn)]
public sealed class ScenarioRunnerTests
{
    private const string GivenWhenThen = "Feature: F\nScenario: S\nGiven a text\n\"\"\"\nstage\n\"\"\"\nWhen a step fails\nThen it is judged\nAnd it is judged\nWhen a step passes\nThen it is judged";

    [Fact]
    public async Task Then_steps_run_alone_to_judge_again()
    {
        var (run, journal) = await SampleRun.OfAsync(GivenWhenThen, RunMode.ThenOnly);

        Assert.True(run.Passed);
        Assert.Equal(["judged", "judged", "judged", "neighbour leaves"], journal);
        Assert.Equal([("Then", 8), ("And", 9), ("Then", 11)], run.Steps.Select(step => (step.Step.Keyword, step.Step.Line)));
    }

    [Fact]
    public async Task An_observer_sees_everything_in_order()
    {
        var observer = new RecordingObserver();
        await using var runner = await ScenarioRunner.StartAsync(typeof(SampleRun).Assembly);
        await runner.RunAsync(
            Assert.Single(SampleRun.Cases("Feature: F\nScenario: S\nWhen a step passes\nAnd a step fails\nThen it is judged")),
            container => container.RegisterInstanceAs(new Journal()), observer, RunMode.Everything);

        Assert.Equal(
            ["scenario S", "step a step passes", "Passed", "step a step fails", "Failed", "step it is judged", "Skipped", "passed: False"],
            observer.Seen);
    }

    [Fact]
    public async Task A_hook_that_throws_before_the_steps_skips_them_all()
    {
        var (run, journal) = await SampleRun.OfAsync("Feature: F\n@broken-before\nScenario: S\nWhen a step passes\nThen it is judged");

        Assert.Equal([StepStatus.Skipped, StepStatus.Skipped], run.Steps.Select(step => step.Status));
        Assert.Equal(("before", false), (run.HookError?.Message, run.Passed));
        Assert.Empty(journal);
    }

    [Fact]
    public async Task A_hook_that_throws_after_a_step_fails_that_step()
    {
        var (run, _) = await SampleRun.OfAsync("Feature: F\n@broken-step\nScenario: S\nWhen a step passes\nThen it is judged");

        Assert.Equal([StepStatus.Failed, StepStatus.Skipped], run.Steps.Select(step => step.Status));
        Assert.Equal("after step", run.Error?.Message);
        Assert.Null(run.HookError);
    }

    [Fact]
    public async Task A_hook_that_throws_after_the_steps_fails_the_scenario()
    {
        var (run, _) = await SampleRun.OfAsync("Feature: F\n@broken-after\nScenario: S\nThen it is judged");

        Assert.Equal([StepStatus.Passed], run.Steps.Select(step => step.Status));
        Assert.Equal(("after", false), (run.HookError?.Message, run.Passed));
    }

    [Fact]
    public async Task Hundreds_of_scenarios_of_several_features_run_one_after_the_other()
    {
        await using var runner = await ScenarioRunner.StartAsync(typeof(SampleRun).Assembly);
        for (var i = 0; i < 300; i++)
        {
            var title = $"F{i / 3 % 7}";
            var (run, journal) = await SampleRun.OfAsync(
                runner, Assert.Single(SampleRun.Cases($"@hooked\nFeature: {title}\nScenario: S{i}\nWhen a step {(i % 5 == 0 ? "fails" : "passes")}\nThen it is judged")));

            Assert.Equal((i % 5 != 0, $"first in {title}"), (run.Passed, journal[0]));
        }
    }

    [Fact]
    public async Task A_feature_is_opened_once_for_scenarios_in_a_row()
    {
        var opened = SampleHooks.FeaturesOpened;
        await using (var runner = await ScenarioRunner.StartAsync(typeof(SampleRun).Assembly))
        {
            foreach (var scenario in SampleRun.Cases("@hooked\nFeature: F\nScenario: A\nThen it is judged\nScenario: B\nThen it is judged"))
            {
                await SampleRun.OfAsync(runner, scenario);
            }

            Assert.Equal((1, 0), (SampleHooks.FeaturesOpened - opened, SampleHooks.FeaturesClosed - opened));
        }

        Assert.Equal(1, SampleHooks.FeaturesClosed - opened);
    }

    [Fact]
    public async Task A_test_run_starts_and_ends_with_the_runner_and_can_start_again()
    {
        var started = SampleHooks.RunsStarted;
        for (var i = 1; i <= 2; i++)
        {
            await using (await ScenarioRunner.StartAsync(typeof(SampleRun).Assembly))
            {
                Assert.Equal((i, i - 1), (SampleHooks.RunsStarted - started, SampleHooks.RunsEnded - started));
            }

            Assert.Equal(i, SampleHooks.RunsEnded - started);
        }
    }
}
