using System.Text;
using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Kills;

/// <summary>A stored log, judged again, gives the findings that the run gave, byte for byte.</summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class RecomputeTests(BenchFixture bench, ITestOutputHelper output)
{
    private const int Seed = 7;
    private const int Sample = 6;

    [Fact]
    public async Task For_every_scenario_on_the_good_device() => await HoldsAsync(bench.Good);

    [Fact]
    public async Task For_every_scenario_on_every_impostor_and_on_a_sample_of_defects()
    {
        output.WriteLine($"sample of defects with seed {Seed}");
        var defects = DeviceChoice.Defects.ToArray();
        new Random(Seed).Shuffle(defects);
        foreach (var device in DeviceChoice.Impostors.Concat(defects.Take(Sample)))
        {
            await HoldsAsync(await bench.RunAsync(DeviceChoice.Of(device), bench.Cases));
        }
    }

    [Theory]
    [InlineData("Given the card of nobody", "When the patient places the card", Owner.Configuration, "the scenario broke at line 4; owner Configuration")]
    [InlineData("When the patient places the card", "When the patient sings", Owner.Configuration, "the scenario broke at line 4; owner Configuration")]
    [InlineData("When the patient places the card", "Then the moon is full", Owner.Configuration, "the moon is full")]
    public async Task For_a_scenario_that_broke(string first, string second, Owner owner, string fault)
    {
        var text = $"Feature: One\n  Scenario: First\n    {first}\n    {second}\n    Then the screen says that the PIN is locked\n";
        var result = Assert.Single(await bench.RunAsync(DeviceChoice.Good, FeatureFile.Parse("one.feature", text).Cases));

        Assert.Equal((Verdict.HarnessFault, owner), (result.Verdict, result.Owner!.Value));
        Assert.Contains(fault, Encoding.UTF8.GetString(Findings(result)), StringComparison.Ordinal);
        await HoldsAsync([result]);
    }

    private async Task HoldsAsync(IReadOnlyList<ScenarioResult> results)
    {
        // A scenario that is not for the device was not run and has no log.
        var run = results.Where(result => result.Run.Steps is not []).ToList();
        Assert.NotEmpty(run);
        var again = await bench.JudgeAgainAsync(run.Select(live => Assert.IsType<LogReading.Complete>(LogFile.Read(Log(live))).Stored));
        Assert.All(run.Zip(again), pair => Assert.Equal(Encoding.UTF8.GetString(Findings(pair.First)), Encoding.UTF8.GetString(Findings(pair.Second))));
    }

    private static byte[] Findings(ScenarioResult result) => FindingsFile.Write(result, Log(result), complete: true);

    private static byte[] Log(ScenarioResult result) => LogFile.Write(result.Stored.Header, result.Log);
}
