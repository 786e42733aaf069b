using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Steps.Matrix;

namespace Conformance.Harness.Tests.Kills;

/// <summary>Devices that are none pass nothing that they must not (design: Verdicts).</summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class ImpostorTests(BenchFixture bench)
{
    public static TheoryData<string> Impostors() => [.. DeviceChoice.Impostors];

    [Theory]
    [MemberData(nameof(Impostors))]
    public async Task An_impostor_passes_no_check_but_those_listed_as_harmless(string impostor)
    {
        var columns = await bench.TryAsync(MatrixPlan.Whole(bench.Catalogue, bench.Book).Only(null, impostor));

        Assert.Equal(bench.Catalogue.Checks.Count(), Assert.Single(columns).Cells.Count);
        Assert.Empty(columns.SelectMany(column => column.Problems()));
    }

    [Theory]
    [InlineData(DeviceChoice.EmptyChairName)]
    [InlineData(DeviceChoice.RefuseEverythingName)]
    public void The_empty_chair_and_the_device_that_refuses_everything_may_pass_nothing(string impostor) =>
        Assert.Empty(bench.Book.Impostors.Single(candidate => candidate.Id == impostor).MayPass);

    [Theory]
    [MemberData(nameof(Impostors))]
    public async Task An_impostor_passes_no_scenario(string impostor)
    {
        var results = await bench.RunAsync(DeviceChoice.Of(impostor), bench.For(bench.ModelA));

        Assert.Equal(bench.Good.Count, results.Count);
        Assert.All(results, result => Assert.Contains(result.Verdict, new[] { Verdict.NotTestable, Verdict.Failed }));
    }
}
