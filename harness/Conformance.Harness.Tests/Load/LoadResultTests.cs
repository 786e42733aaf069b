using System.Text.RegularExpressions;
using Conformance.Bench;
using Conformance.Load.Arrivals;
using Conformance.Load.Profiles;
using Conformance.Load.Results;
using Conformance.Load.Running;

namespace Conformance.Harness.Tests.Load;

public sealed class LoadResultTests : IDisposable
{
    private static readonly LoadProfile Profile = new(
        "test", "to be merged", ArrivalPattern.Poisson, [new(5, 0.5, 1)], [new(ObjectiveMeasure.Latency, 0.99, 100), new(ObjectiveMeasure.Errors, AtMostShare: 0)]);

    private readonly LoadFiles _files = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Shards_merged_are_the_run_as_a_whole(int shards)
    {
        var whole = Run(shard: 1, shards: 1);

        var merged = LoadMerge.Of([.. Enumerable.Range(1, shards).Select(shard => Run(shard, shards)).Reverse()]);

        Assert.True(merged.IsWhole);
        AssertSame(whole.Figures, merged.Figures);
        Assert.Equal(LoadVerdict.Of(whole).Word, LoadVerdict.Of(merged).Word);
    }

    [Fact]
    public void A_result_reads_back_as_it_was_written()
    {
        var written = Run(shard: 1, shards: 1);
        var file = Path.Combine(_files.Folder, "result.json");

        LoadResultFile.Write(file, written);
        var read = LoadResultFile.Read(file);

        AssertSame(written.Figures, read.Figures);
        Assert.Equal((written.Plan.PerSecond, written.Plan.Seed, written.StartedAt), (read.Plan.PerSecond, read.Plan.Seed, read.StartedAt));
        Assert.Null(LoadMerge.Complaint([written, read with { Parts = [2] }]));
    }

    [Theory]
    [InlineData("\"format\":\"conformance-load/1\"", "\"format\":\"conformance-load/9\"", "$.format")]
    [InlineData("\"parts\":[1]", "\"parts\":[2]", "$.parts")]
    [InlineData("\"parts\":[1]", "\"parts\":[1,1]", "$.parts")]
    [InlineData("\"parts\":[1]", "\"parts\":[]", "$.parts")]
    [InlineData("\"lateness\":{\"smallest\":0", "\"lateness\":{\"smallest\":-1", "$.figures.lateness")]
    [InlineData("\"sliceSeconds\":1", "\"sliceSeconds\":0", "$.figures")]
    [InlineData("\"isError\":false,\"count\":", "\"isError\":false,\"count\":-", "$.figures.outcomes")]
    [InlineData("\"seconds\":5", "\"seconds\":-5", "$.plan.profile, $.stages[0]")]
    public void A_file_that_is_no_result_is_named_with_its_place(string right, string wrong, string place)
    {
        var file = Path.Combine(_files.Folder, "result.json");
        LoadResultFile.Write(file, Run(shard: 1, shards: 1));

        var fault = Assert.Throws<BenchFaultException>(() => LoadResultFile.Read(_files.Changed(file, right, wrong)));

        Assert.Contains($"changed.json, {place}", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_histogram_with_a_class_that_there_is_not_is_refused()
    {
        var file = Path.Combine(_files.Folder, "result.json");
        LoadResultFile.Write(file, Run(shard: 1, shards: 1));
        var spoilt = Regex.Replace(File.ReadAllText(file), "(\"fromStart\":\\{[^}]*\"classes\":\\[)", "${1}99999999,");

        Assert.Contains("$.figures.fromStart", Assert.Throws<BenchFaultException>(() => LoadResultFile.Read(_files.Written(spoilt))).What, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_different_runs_are_not_merged()
    {
        var part = Run(shard: 1, shards: 2);

        Assert.Equal("shard 1 is there twice", LoadMerge.Complaint([part, part]));
        Assert.StartsWith("these results follow from different plans", LoadMerge.Complaint([part, part with { Plan = part.Plan with { Seed = 9 }, Parts = [2] }]), StringComparison.Ordinal);
        Assert.StartsWith("these results follow from different plans", LoadMerge.Complaint([part, part with { Plan = part.Plan with { Profile = Profile with { Retries = 1 } }, Parts = [2] }]), StringComparison.Ordinal);
        Assert.Equal("there is nothing to merge", LoadMerge.Complaint([]));
    }

    [Fact]
    public void A_part_that_is_missing_is_noticed() => Assert.False(LoadMerge.Of([Run(shard: 2, shards: 3), Run(shard: 1, shards: 3)]).IsWhole);

    [Fact]
    public void A_verdict_says_for_each_objective_what_came_out()
    {
        var verdict = LoadVerdict.Of(Run(shard: 1, shards: 1));

        Assert.Equal(["p99 from the moment that was meant at most 100 ms", "errors at most 0 % of the answers"], verdict.Objectives.Select(objective => objective.Objective));
        Assert.Equal([true, false], verdict.Objectives.Select(objective => objective.Reached));
        Assert.Equal("failed", verdict.Word);
    }

    [Theory]
    [InlineData(4, "passed")]
    [InlineData(3, "failed")]
    public void Recovery_looks_at_every_slice_after_its_moment_and_at_none_before(double after, string word)
    {
        var clock = new VirtualClock();
        using var server = new VirtualServer(clock, desks: 8, TimeSpan.FromMilliseconds(2)) { Stop = (TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)) };
        var profile = Profile with { Stages = [new(8, 1, 1)], Objectives = [new(ObjectiveMeasure.Recovery, 0.99, 50, AfterSecond: after)] };
        var (figures, _) = VirtualLoad.Run(clock, VirtualLoad.Even(20, seconds: 8), server, workers: 60);

        Assert.Equal(word, LoadVerdict.Of(new(Plan(1) with { Profile = profile }, [1], default, [], figures)).Word);
    }

    [Fact]
    public void A_run_that_was_stopped_has_failed_whatever_it_reached()
    {
        var result = Run(shard: 1, shards: 1);
        var easy = result with { Plan = result.Plan with { Profile = Profile with { Objectives = [new(ObjectiveMeasure.Errors, AtMostShare: 1)] } } };

        Assert.Equal("passed", LoadVerdict.Of(easy).Word);
        Assert.Equal("failed", LoadVerdict.Of(easy with { Stopped = ["enough"] }).Word);
    }

    public void Dispose() => _files.Dispose();

    internal static void AssertSame(LoadFigures expected, LoadFigures actual)
    {
        Assert.Equal((expected.Planned, expected.Started, expected.Retries), (actual.Planned, actual.Started, actual.Retries));
        Assert.Equal(expected.Outcomes.OrderBy(outcome => outcome.Key.Kind), actual.Outcomes.OrderBy(outcome => outcome.Key.Kind));
        LatencyHistogramTests.AssertSame(expected.FromDue, actual.FromDue);
        LatencyHistogramTests.AssertSame(expected.FromStart, actual.FromStart);
        LatencyHistogramTests.AssertSame(expected.Lateness, actual.Lateness);
        Assert.Equal(expected.Slices.Count, actual.Slices.Count);
        foreach (var (one, other) in expected.Slices.Zip(actual.Slices))
        {
            Assert.Equal((one.Planned, one.Started, one.Answered, one.Errors), (other.Planned, other.Started, other.Answered, other.Errors));
            LatencyHistogramTests.AssertSame(one.FromDue, other.FromDue);
        }
    }

    /// <summary>With a server of so many desks that no request waits for another: then a part sees what the whole sees.</summary>
    internal static LoadResult Run(int shard, int shards)
    {
        var clock = new VirtualClock();
        using var server = new VirtualServer(clock, desks: 500, TimeSpan.FromMilliseconds(20)) { Outage = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.5)) };
        var plan = Plan(shards);
        var (figures, _) = VirtualLoad.Run(clock, plan.Schedule(shard), server, workers: 200, new(TimeSpan.FromSeconds(10), ErrorBudget.Unlimited, new(3, TimeSpan.FromSeconds(1), 2)));
        return new(plan, [shard], new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero), [], figures);
    }

    private static LoadPlan Plan(int shards) => new(Profile, "japan-2024-07", "nation", 200, "core", 200, 11, shards);
}
