using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Steps.Benching;

namespace Conformance.Harness.Tests.Kills;

[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class GoodDeviceTests(BenchFixture bench)
{
    [Fact]
    public void All_good_devices_pass_every_scenario_that_is_for_them() =>
        Assert.Empty(bench.AllGood.Where(result => result.Verdict != Verdict.Passed).Select(result => $"{result.Verdict}: {result.Case.Title}: {result.Run.Error?.Message}"));

    [Fact]
    public void Every_scenario_is_for_one_of_the_good_devices_and_nearly_all_are_for_all()
    {
        Assert.Empty(bench.Cases.Except(bench.For(bench.ModelA)).Except(bench.For(bench.ModelB)).Except(bench.For(bench.ReceiptComputer)).Select(scenario => scenario.Title));
        Assert.Equal(5, bench.GoodByModel.Count);
        var forReaders = bench.Cases.Count - bench.Software.Count;
        Assert.All(bench.GoodByModel.Values.Select(results => results.Count), count => Assert.InRange(count, forReaders * 85 / 100, forReaders));
    }

    [Fact]
    public async Task A_scenario_that_is_not_for_the_device_is_listed_as_such_and_not_run()
    {
        var others = bench.Cases.Except(bench.For(bench.ModelB));
        var results = await bench.RunAsync(bench.ModelB, DeviceChoice.Good, others);

        Assert.NotEmpty(results);
        Assert.All(results, result => Assert.Equal((Verdict.NotApplicable, 0, 0), (result.Verdict, result.Run.Steps.Count, result.Log.Entries.Count)));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_log_byte_for_byte()
    {
        var again = await bench.RunAsync(DeviceChoice.Good, bench.For(bench.ModelA));
        Assert.Equal(bench.Good.Select(Bytes), again.Select(Bytes));
    }

    [Fact]
    public async Task A_stored_log_gets_the_same_findings_when_it_is_judged_again()
    {
        var again = await bench.JudgeAgainAsync(bench.GoodPair.Select(result => Assert.IsType<LogReading.Complete>(LogFile.Read(Bytes(result))).Stored));
        Assert.All(bench.GoodPair.Zip(again), pair =>
        {
            Assert.Equal(pair.First.Findings.Select(Line), pair.Second.Findings.Select(Line));
            Assert.Equal(pair.First.Verdict, pair.Second.Verdict);
        });
    }

    private static byte[] Bytes(ScenarioResult result) => LogFile.Write(result.Stored.Header, result.Log);

    private static string Line(Finding finding) => $"{finding.Check.Id} {finding.Verdict} {finding.Expected} {finding.Seen} {string.Join('|', finding.Evidence)}";
}
