using Conformance.Bench.Reception;
using Conformance.Bench.Reception.Days;
using Conformance.Bench.Time;
using Conformance.Terminal;
using NodaTime;

namespace Conformance.Harness.Tests.Reception;

/// <summary>People come when it is time, or when the last result was fetched.</summary>
public sealed class DayPlayTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2025, 3, 3, 0, 0, 0, TimeSpan.Zero);
    private static readonly PlannedVisit[] Plan = [new(new LocalTime(9, 0), new("taro")), new(new LocalTime(9, 10), new("hanako")), new(new LocalTime(9, 11), new("taro"))];

    private readonly VirtualTime _time = new(Start);
    private readonly TerminalFolders _folders = new(Directory.CreateTempSubdirectory("conformance-").FullName);
    private readonly List<(string Persona, TimeSpan After)> _came = [];
    private readonly List<PlayedVisit> _played = [];

    public DayPlayTests() => Directory.CreateDirectory(_folders.Face);

    [Theory]
    [InlineData("1", 600, 660)]
    [InlineData("10", 60, 66)]
    public async Task They_come_so_long_after_the_first_as_planned_by_the_factor(string pace, int second, int third)
    {
        await PlayAsync(pace, _ => { });
        Assert.Equal([("taro", TimeSpan.Zero), ("hanako", TimeSpan.FromSeconds(second)), ("taro", TimeSpan.FromSeconds(third))], _came);
        Assert.All(_played, played => Assert.Equal((TimeSpan.Zero, (bool?)null), (played.Late, played.IsFetched)));
    }

    [Fact]
    public async Task Whoever_has_to_wait_for_the_one_before_comes_late_and_that_is_told()
    {
        await PlayAsync("1", came => _time.Advance(TimeSpan.FromSeconds(came == 2 ? 75 : 0)));
        Assert.Equal([TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromSeconds(15)], _played.Select(played => played.Late));
    }

    [Fact]
    public async Task As_fast_as_the_software_fetches_and_not_for_ever()
    {
        // The software fetches the first result after 2 s, the second never, the third at once.
        var fetch = _time.CreateTimer(_ => File.Delete(Result(1)), null, TimeSpan.FromSeconds(2), Timeout.InfiniteTimeSpan);
        await PlayAsync(DayPace.AsFetched, came => File.WriteAllText(Result(came), ""), came => came < 3 ? [Path.GetFileName(Result(came))] : []);
        await fetch.DisposeAsync();
        Assert.Equal([true, false, true], _played.Select(played => played.IsFetched));
        Assert.Equal([TimeSpan.Zero, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(62)], _came.Select(came => came.After));
    }

    public void Dispose() => Directory.Delete(_folders.Root, recursive: true);

    private string Result(int number) => Path.Combine(_folders.Face, $"{number}.xml");

    // Away from the test's own context, so that whoever waits goes on as soon as the clock says so.
    private Task PlayAsync(string pace, Action<int> came, Func<int, IReadOnlyList<string>>? files = null) => Task.Run(async () =>
    {
        var play = new DayPlay(Plan, DayPace.Parse(pace)!, _folders, _time).RunAsync(
            visit =>
            {
                _came.Add((visit.Persona, _time.GetUtcNow() - Start));
                came(_came.Count);
                return Task.FromResult(new VisitOutcome("finished", files?.Invoke(_came.Count) ?? []));
            },
            _played.Add,
            CancellationToken.None);
        for (var step = 0; step < 100_000 && !play.IsCompleted; step++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(50));
        }

        Assert.True(play.IsCompleted);
        await play;
    });
}
