using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;

namespace Conformance.Harness.Tests.Kills;

/// <summary>Proof that every check can fail: with the defect that it is made for, by its own id, and not by a crash.</summary>
[Collection(OneBench.Name)]
public sealed class KillTests(BenchFixture bench)
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (check, defect) in KillTable.Rows)
        {
            rows.Add(check, defect);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_defect_is_caught_by_the_check_that_is_made_for_it(string check, string defect)
    {
        var (profile, cases) = bench.Citing(check);
        var results = await bench.RunAsync(profile, DeviceChoice.Of(defect), cases);

        Assert.Empty(results.Where(result => result.Verdict == Verdict.HarnessFault).Select(result => $"{result.Case.Title}: {result.Fault}"));
        var caught = results.Where(result => result.Findings.Any(finding => finding.Check.Id == check && finding.Verdict == Verdict.Failed)).ToList();
        Assert.True(caught.Count > 0, $"{defect} slipped past {check} in {results.Count} scenarios: {string.Join("; ", results.SelectMany(result => result.Findings).Where(finding => finding.Check.Id == check).Select(finding => $"{finding.Verdict}: {finding.Seen}").Distinct())}");
        Assert.All(caught, result => Assert.True(result.DefectActed, $"{defect} was never injected in: {result.Case.Title}"));
    }

    [Fact]
    public void Every_check_has_a_defect_made_for_it() =>
        Assert.Empty(bench.Catalogue.Checks.Select(check => check.Id).Except(KillTable.Rows.Select(row => row.Check)));

    [Fact]
    public void Every_row_names_a_check_and_a_defect_that_exist()
    {
        Assert.Empty(KillTable.Rows.Select(row => row.Check).Except(bench.Catalogue.Checks.Select(check => check.Id)));
        Assert.Empty(KillTable.Rows.Select(row => row.Defect).Except(DeviceChoice.Defects));
    }

    [Fact]
    public async Task Every_defect_fails_some_scenario()
    {
        foreach (var defect in DeviceChoice.Defects.Except(KillTable.Rows.Select(row => row.Defect)))
        {
            var results = await bench.RunAsync(DeviceChoice.Of(defect), bench.For(bench.ModelA));
            Assert.True(results.Any(result => result.Verdict == Verdict.Failed && result.DefectActed), $"{defect} failed nothing");
        }
    }
}
