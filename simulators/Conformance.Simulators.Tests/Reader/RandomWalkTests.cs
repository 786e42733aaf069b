namespace Conformance.Simulators.Tests.Reader;

/// <summary>Random acts, faults and waits: no act throws, and nothing of a patient outlives the card.</summary>
public sealed class RandomWalkTests
{
    private const int Acts = 400;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_happens_the_reader_stays_in_order(int seed)
    {
        using var walk = new RandomWalk(seed);
        var bench = walk.Bench;
        for (var act = 0; act < Acts; act++)
        {
            await walk.ActAsync();
            Check(bench, $"seed {seed}, act {act}");
        }

        bench.Card.IsCardPresent = false;
        bench.Reader.CardTaken();
        if (bench.ScreensShown.Any(screen => screen is "phone-kind" or "visit-start" or "online-start"))
        {
            // Where there is no card to take, the screens give way by themselves.
            await bench.WaitAsync(TimeSpan.FromHours(1));
        }

        Assert.True(bench.Screen.Id is "idle" or "visit-start" or "visit-not-activated" or "online-start" or "out-of-order", $"seed {seed}: {bench.Screen.Id}");
        Assert.Equal(0, bench.Card.ChannelsOpen);
    }

    /// <summary>The walk is worth something only if it gets about: most screens are seen over all seeds.</summary>
    [Fact]
    public async Task The_walks_reach_every_screen()
    {
        var seen = new HashSet<string>();
        foreach (var seed in Enumerable.Range(1, 80))
        {
            using var walk = new RandomWalk(seed);
            for (var act = 0; act < Acts; act++)
            {
                await walk.ActAsync();
            }

            seen.UnionWith(walk.Bench.ScreensShown);
        }

        Assert.Equal(Walks.Screens.Concat(Walks.AwayScreens).Append("out-of-order").Order(), seen.Order());
    }

    private static void Check(ReaderBench bench, string where)
    {
        var screen = bench.Screen;
        Assert.True(screen.KanaName is null || screen.Id == "finished", where);
        Assert.True((screen.PadLayout is null) == (screen.Id is not ("pin" or "phone-pin")), where);
        Assert.True((screen.DecidedBy is null) == (screen.Id != "refused"), where);
        Assert.True(bench.Card.ChannelsOpen <= 1, where);
        Assert.True(screen.Id is not ("idle" or "visit-start" or "online-start" or "visit-hold" or "take-card" or "refused" or "registration-under-way" or "terminal-away" or "timed-out") || bench.Card.ChannelsOpen == 0, where);
    }
}
