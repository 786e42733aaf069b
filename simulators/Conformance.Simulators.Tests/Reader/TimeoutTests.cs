using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Every screen's patience, on model A.</summary>
public sealed class TimeoutTests
{
    [Theory]
    [InlineData("method", 60, "timed-out")]
    [InlineData("face", 30, "timed-out")]
    [InlineData("face-failed", 60, "timed-out")]
    [InlineData("face-unseen", 60, "timed-out")]
    [InlineData("camera-failed", 60, "timed-out")]
    [InlineData("card-face-hidden", 60, "timed-out")]
    [InlineData("face-locked", 60, "timed-out")]
    [InlineData("keypad-failed", 60, "timed-out")]
    [InlineData("pin", 60, "timed-out")]
    [InlineData("pin-locked", 60, "timed-out")]
    [InlineData("sight-check", 120, "timed-out")]
    [InlineData("emergency-check", 120, "timed-out")]
    [InlineData("phone-kind", 60, "timed-out")]
    [InlineData("phone-pin", 60, "timed-out")]
    [InlineData("phone-hold", 60, "timed-out")]
    [InlineData("phone-again", 60, "timed-out")]
    [InlineData("phone-misplaced", 60, "timed-out")]
    [InlineData("phone-unusable", 60, "timed-out")]
    [InlineData("notice-reminder", 60, "timed-out")]
    [InlineData("notice-grace", 60, "timed-out")]
    [InlineData("registration-offer", 60, "timed-out")]
    [InlineData("registration-under-way", 20, "take-card")]
    [InlineData("consent-all", 60, "finished")]
    [InlineData("consent-surgery", 60, "finished")]
    [InlineData("finished", 20, "take-card")]
    [InlineData("refused", 20, "take-card")]
    [InlineData("timed-out", 20, "take-card")]
    [InlineData("terminal-away", 20, "take-card")]
    public async Task A_screen_gives_way_exactly_when_its_time_is_up(string screen, int seconds, string next)
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, screen);
        await bench.WaitAsync(TimeSpan.FromSeconds(seconds) - TimeSpan.FromTicks(1));
        Assert.Equal(screen, bench.Screen.Id);
        await bench.WaitAsync(TimeSpan.FromTicks(1));
        Assert.Equal(next, bench.Screen.Id);
    }

    [Theory]
    [InlineData("idle")]
    [InlineData("card-error")]
    public async Task These_screens_wait_for_ever(string screen)
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, screen);
        await bench.WaitAsync(TimeSpan.FromDays(1));
        Assert.Equal(screen, bench.Screen.Id);
    }

    [Fact]
    public async Task A_card_that_is_left_is_asked_for_again_and_again()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "take-card");
        await bench.WaitAsync(TimeSpan.FromSeconds(20));
        await bench.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(["take-card", "take-card", "take-card"], bench.ScreensShown.TakeLast(3));
        Assert.Single(bench.All<ReaderEvent.SessionEnded>());
    }

    [Fact]
    public async Task Every_key_starts_the_pads_time_anew()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "pin");
        for (var key = 0; key < 3; key++)
        {
            await bench.WaitAsync(TimeSpan.FromSeconds(59));
            await bench.KeysAsync("1");
        }

        Assert.Equal(("pin", 3), (bench.Screen.Id, bench.Screen.FilledMarks!.Value));
    }

    [Fact]
    public async Task A_session_that_times_out_is_cleared_at_once()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "timed-out");
        Assert.Equal([SessionEnding.TimedOut], bench.All<ReaderEvent.SessionEnded>().Select(ended => ended.How));
        Assert.Equal(0, bench.Card.ChannelsOpen);
    }

    [Fact]
    public async Task Nothing_times_out_once_the_reader_is_switched_off()
    {
        var bench = new ReaderBench();
        await bench.PlaceAsync();
        bench.Dispose();
        var seen = bench.Observer.Events.Count;
        bench.Time.Advance(TimeSpan.FromDays(1));

        Assert.Equal(seen, bench.Observer.Events.Count);
        Assert.Equal(0, bench.Card.ChannelsOpen);
    }
}
