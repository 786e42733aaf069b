using Conformance.Cli.Load;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Load.Arrivals;
using Conformance.Load.Profiles;
using Conformance.Load.Results;
using Conformance.Load.Running;

namespace Conformance.Harness.Tests.Load;

/// <summary>Runs on NBomber, which has no clock but the real one: counts alone are looked at.</summary>
public sealed class LoadSessionTests : IDisposable
{
    private static readonly LoadProfile Short = new("short", "half a second", ArrivalPattern.Deterministic, [new(0.5, 1, 1)], [new(ObjectiveMeasure.Errors, AtMostShare: 1)]);

    private readonly LoadFiles _files = new();
    private readonly WallClock _clock = new();

    [Fact]
    public void Every_arrival_is_carried_out_once_by_one_of_the_workers()
    {
        var target = new Counting();

        var result = new LoadSession(_clock).Run(Plan(Short), 1, warmUp: null, () => target);

        Assert.Equal(Enumerable.Range(0, 20), target.Seen.Order().Select(index => (int)index));
        Assert.Equal((20, 20, 20, 0), (result.Figures.Planned, result.Figures.Started, result.Figures.Answered, result.Figures.Errors));
        Assert.Equal([1], result.Parts);
    }

    [Fact]
    public void A_part_does_its_own_arrivals_alone()
    {
        var target = new Counting();

        new LoadSession(_clock).Run(Plan(Short) with { Shards = 4 }, 3, warmUp: null, () => target);

        Assert.Equal([2, 6, 10, 14, 18], target.Seen.Order());
    }

    [Fact]
    public void What_is_sent_to_warm_up_is_counted_nowhere()
    {
        var (before, target) = (new Counting(), new Counting());

        var result = new LoadSession(_clock).Run(Plan(Short with { Stages = [new(0.1, 1, 1)] }), 1, () => before, () => target);

        Assert.Contains(1L << 40, before.Seen);
        Assert.DoesNotContain(1L << 40, target.Seen);
        Assert.Equal(4, result.Figures.Answered);
    }

    [Fact]
    public void A_run_that_is_stopped_by_hand_keeps_what_was_measured()
    {
        using var stop = new CancellationTokenSource();
        var target = new Counting { After = index => index == 4 ? stop.CancelAsync() : Task.CompletedTask };

        var result = new LoadSession(_clock) { Interruption = stop.Token }.Run(Plan(Short with { Stages = [new(3_000, 1, 1)] }), 1, warmUp: null, () => target);

        Assert.Equal(["stopped by hand"], result.Stopped);
        Assert.Equal("failed", LoadVerdict.Of(result with { Figures = LoadResultTests.Run(1, 1).Figures }).Word);
        Assert.InRange(result.Figures.Answered, 5, 50);
        Assert.Equal(result.Figures.Planned, result.Figures.Started);
    }

    [Fact]
    public void NBomber_writes_its_own_reports_where_it_is_told_to()
    {
        new LoadSession(_clock) { NBomberReports = _files.Folder }.Run(Plan(Short with { Stages = [new(0.1, 1, 1)] }), 1, warmUp: null, () => new Counting());

        Assert.Equal(["short.csv", "short.html", "short.md", "short.txt"], Directory.GetFiles(_files.Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.Contains("inquiry", File.ReadAllText(Path.Combine(_files.Folder, "short.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_leaves_the_result_in_all_its_forms()
    {
        var profile = _files.Written("""{"name":"short","purpose":"","arrivals":"deterministic","stages":[{"seconds":0.5,"from":1,"to":1}],"objectives":[{"measure":"errors","atMostShare":0}]}""");
        var folder = Path.Combine(_files.Folder, "out");

        LoadCommand.Create(_clock).Parse(["--profile", profile, "--rate", "20", "--out", folder]).Invoke(new() { EnableDefaultExceptionHandler = false });

        var result = LoadResultFile.Read(Path.Combine(folder, "result.json"));
        Assert.Equal((10, 10, 0), (result.Figures.Planned, result.Figures.Answered, result.Figures.Errors));
        Assert.Equal(["report.html", "result.csv", "result.json"], Directory.GetFiles(folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _files.Dispose();

    private static LoadPlan Plan(LoadProfile profile) => new(profile, "", "", 40, "counting", Workers: 4, Seed: 1, Shards: 1);

    /// <summary>The platform's clock, which is what this class does where nothing is overridden.</summary>
    private sealed class Counting : ILoadTarget
    {
        private readonly Lock _lock = new();
        private readonly List<long> _seen = [];

        public string Description => "counting";

        public Func<long, Task> After { get; init; } = _ => Task.CompletedTask;

        public IReadOnlyList<long> Seen
        {
            get
            {
                lock (_lock)
                {
                    return [.. _seen];
                }
            }
        }

        public async Task<RequestOutcome> SendAsync(Arrival arrival, CancellationToken cancellation)
        {
            await Task.Yield();
            lock (_lock)
            {
                _seen.Add(arrival.Index);
            }

            await After(arrival.Index);
            return RequestOutcome.Answered("ok");
        }

        public void Dispose()
        {
        }
    }
}
