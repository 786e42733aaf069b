using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Steps.Benching;

namespace Conformance.Harness.Tests.Kills;

[Collection(OneBench.Name)]
public sealed class GoodDeviceTests(BenchFixture bench)
{
    [Fact]
    public void The_good_device_passes_every_scenario() =>
        Assert.Empty(bench.Good.Where(result => result.Verdict != Verdict.Passed).Select(result => $"{result.Verdict}: {result.Case.Title}: {result.Run.Error?.Message}"));

    [Fact]
    public void Every_check_decides_something_in_some_scenario() =>
        Assert.Empty(bench.Catalogue.Checks.Select(check => check.Id).Except(bench.Good.SelectMany(result => result.Findings).Select(finding => finding.Check.Id)));

    [Fact]
    public async Task The_same_seed_gives_the_same_log_byte_for_byte()
    {
        var again = await bench.RunAsync(DeviceChoice.Good, bench.Cases);
        Assert.Equal(bench.Good.Select(Bytes), again.Select(Bytes));
    }

    [Fact]
    public async Task A_stored_log_gets_the_same_findings_when_it_is_judged_again()
    {
        foreach (var result in bench.Good)
        {
            var again = await bench.JudgeAgainAsync(Assert.IsType<LogReading.Complete>(LogFile.Read(Bytes(result))).Stored);
            Assert.Equal(result.Findings.Select(Line), again.Findings.Select(Line));
            Assert.Equal(result.Verdict, again.Verdict);
        }
    }

    private static byte[] Bytes(ScenarioResult result) => LogFile.Write(result.Stored.Header, result.Log);

    private static string Line(Finding finding) => $"{finding.Check.Id} {finding.Verdict} {finding.Expected} {finding.Seen} {string.Join('|', finding.Evidence)}";
}
