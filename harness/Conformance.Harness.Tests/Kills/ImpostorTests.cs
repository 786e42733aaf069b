using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;

namespace Conformance.Harness.Tests.Kills;

/// <summary>Devices that are none pass nothing that they must not (design: Verdicts).</summary>
[Collection(OneBench.Name)]
public sealed class ImpostorTests(BenchFixture bench)
{
    [Theory]
    [InlineData(DeviceChoice.EmptyChairName)]
    [InlineData(DeviceChoice.RefuseEverythingName)]
    public async Task The_empty_chair_and_the_device_that_refuses_everything_pass_no_check_at_all(string device)
    {
        var results = await bench.RunAsync(DeviceChoice.Of(device), bench.For(bench.ModelA));

        Assert.Equal(bench.Good.Count, results.Count);
        Assert.Empty(results.SelectMany(result => result.Findings.Where(finding => finding.Verdict.IsGood()).Select(finding => $"{finding.Check.Id}: {result.Case.Title}")));
        Assert.All(results, result => Assert.Contains(result.Verdict, new[] { Verdict.NotTestable, Verdict.Failed }));
    }

    [Fact]
    public async Task The_device_that_accepts_everything_passes_nothing_where_a_refusal_is_due()
    {
        var results = await bench.RunAsync(DeviceChoice.Of(DeviceChoice.AcceptEverythingName), bench.For(bench.ModelA));

        Assert.Empty(results.SelectMany(result => result.Findings
            .Where(finding => KillTable.Refusals.Contains(finding.Check.Id) && finding.Verdict.IsGood())
            .Select(finding => $"{finding.Check.Id}: {result.Case.Title}")));
        Assert.All(results, result => Assert.Contains(result.Verdict, new[] { Verdict.NotTestable, Verdict.Failed }));
    }
}
