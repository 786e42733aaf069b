using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Harness.Tests.Recording;

namespace Conformance.Harness.Tests.Cli;

/// <summary>Repeats on the real bench, with a device that fails now and then.</summary>
[Collection(RecordedRuns.Name)]
[Trait("Needs", "bench")]
public sealed class AttemptsTests(FewScenarios few)
{
    private const string Title = "Three wrong PINs are counted down on the screen and on the card";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_device_that_fails_once_has_failed_whatever_came_before_or_after(int failing)
    {
        using var folder = new ScratchFolder();
        var plan = few.Plan([few.Cases.Single(candidate => candidate.Title == Title)], attempts: 3, seed: 7);

        var scenarios = await few.RunAsync(folder.Begin(plan), new RunCounter(), seed => seed == 6 + failing ? DeviceChoice.Of("tries-shown-wrong") : DeviceChoice.Good);

        Assert.Equal([(1, 7), (2, 8), (3, 9)], scenarios.Select(outcome => (outcome.Attempt, outcome.Seed)));
        Assert.Equal([failing], scenarios.Where(outcome => outcome.Verdict == Verdict.Failed).Select(outcome => outcome.Attempt));
        var run = few.Conclusion(plan).Of(scenarios);
        Assert.Equal(Verdict.Failed, run.Verdict);
        var failed = Assert.Single(run.With(Verdict.Failed));
        Assert.Equal("tries-on-screen", Assert.Single(failed.Requirement.Checks).Id);
        Assert.Contains(failed.Findings, placed => placed.Finding.Verdict == Verdict.Passed);
    }
}
