using System.Collections.Concurrent;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Load.Arrivals;

namespace Conformance.Harness.Tests.Load;

public sealed class PromptTimeTests
{
    private static readonly TimeSpan Never = Timeout.InfiniteTimeSpan;
    private static readonly WallClock Clock = new();

    private readonly PromptTime _time = new(Clock);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2.5)]
    [InlineData(20)]
    public void A_timer_rings_once_and_never_before_its_moment(double milliseconds)
    {
        var due = TimeSpan.FromMilliseconds(milliseconds);
        using var rings = new BlockingCollection<TimeSpan>();
        var start = _time.GetTimestamp();
        using var timer = _time.CreateTimer(state => rings.Add(_time.GetElapsedTime((long)state!)), start, due, Never);
        Assert.True(rings.Take() >= due);
        Assert.True(timer.Change(TimeSpan.Zero, Never));
        rings.Take();
        Assert.Empty(rings);
    }

    [Fact]
    public void The_last_change_counts()
    {
        using var rings = new BlockingCollection<int>();
        using var timer = _time.CreateTimer(_ => rings.Add(1), null, TimeSpan.FromHours(1), Never);
        timer.Change(Never, Never);
        timer.Change(TimeSpan.FromDays(40), Never);
        timer.Change(TimeSpan.FromMilliseconds(1), Never);
        Assert.Equal(1, rings.Take());
    }

    [Fact]
    public async Task A_timer_that_was_disposed_of_rings_no_more()
    {
        var rings = 0;
        var timer = _time.CreateTimer(_ => rings++, null, Never, Never);
        await timer.DisposeAsync();
        timer.Dispose();
        Assert.False(timer.Change(TimeSpan.Zero, Never));
        using var other = new BlockingCollection<int>();
        using var later = _time.CreateTimer(_ => other.Add(1), null, TimeSpan.FromMilliseconds(5), Never);
        other.Take();
        Assert.Equal(0, rings);
    }

    [Fact]
    public void A_timer_may_change_itself_when_it_rings()
    {
        using var rings = new BlockingCollection<int>();
        ITimer? timer = null;
        using var ready = new ManualResetEventSlim();
        timer = _time.CreateTimer(_ => { ready.Wait(); rings.Add(1); timer!.Change(TimeSpan.FromMilliseconds(1), Never); }, null, TimeSpan.Zero, Never);
        ready.Set();
        for (var ring = 0; ring < 3; ring++)
        {
            rings.Take();
        }

        timer.Dispose();
    }

    [Fact]
    public void There_are_no_periods() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _time.CreateTimer(_ => { }, null, TimeSpan.Zero, TimeSpan.FromSeconds(1)));

    [Fact]
    public void The_time_is_that_of_the_clock_within()
    {
        Assert.Equal((Clock.TimestampFrequency, Clock.LocalTimeZone), (_time.TimestampFrequency, _time.LocalTimeZone));
        Assert.True(_time.GetUtcNow() >= DateTimeOffset.UnixEpoch);
    }
}
