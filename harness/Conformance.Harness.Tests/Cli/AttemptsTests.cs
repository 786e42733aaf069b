using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Cli.Commands;
using Conformance.Harness.Tests.Kills;
using NodaTime;

namespace Conformance.Harness.Tests.Cli;

/// <summary>Repeats on the real bench, with a device that fails now and then.</summary>
[Collection(OneBench.Name)]
public sealed class AttemptsTests(BenchFixture bench)
{
    private const string Title = "Three wrong PINs are counted down on the screen and on the card";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_device_that_fails_once_has_failed_whatever_came_before_or_after(int failing)
    {
        var scenario = bench.Cases.Single(candidate => candidate.Title == Title);

        var scenarios = await new Attempts(3, 7).RunAsync(
            [scenario],
            async (one, attempt, seed) => (Assert.Single(await bench.RunAsync(attempt == failing ? DeviceChoice.Of("tries-shown-wrong") : DeviceChoice.Good, [one], seed)), null));

        Assert.Equal([(1, 7), (2, 8), (3, 9)], scenarios.Select(outcome => (outcome.Attempt, outcome.Seed)));
        Assert.Equal([failing], scenarios.Where(outcome => outcome.Verdict == Verdict.Failed).Select(outcome => outcome.Attempt));
        var run = new RunConclusion { Catalogue = bench.Catalogue, IsFiltered = true, Today = new LocalDate(2025, 10, 1) }.Of(scenarios);
        Assert.Equal(Verdict.Failed, run.Verdict);
        var failed = Assert.Single(run.With(Verdict.Failed));
        Assert.Equal("tries-on-screen", Assert.Single(failed.Requirement.Checks).Id);
        Assert.Contains(failed.Findings, placed => placed.Finding.Verdict == Verdict.Passed);
    }
}
