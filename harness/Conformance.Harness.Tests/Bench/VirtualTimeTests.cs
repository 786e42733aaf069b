using Conformance.Bench.Time;

namespace Conformance.Harness.Tests.Bench;

public sealed class VirtualTimeTests
{
    private static readonly DateTimeOffset Start = new(2025, 3, 3, 0, 0, 0, TimeSpan.Zero);

    private readonly VirtualTime _time = new(Start);
    private readonly List<string> _fired = [];

    [Fact]
    public void The_clock_stands_still_until_it_is_moved()
    {
        Assert.Equal(Start, _time.GetUtcNow());
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(Start.AddSeconds(5), _time.GetUtcNow());
    }

    [Fact]
    public void Timers_fire_in_the_order_of_their_times_and_see_their_own_time()
    {
        using var late = Timer("late", 20);
        using var early = Timer("early", 10);

        _time.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(["early at 10", "late at 20"], _fired);
    }

    [Fact]
    public void A_timer_that_is_not_due_waits()
    {
        using var timer = Timer("it", 10);
        _time.Advance(TimeSpan.FromSeconds(9));
        Assert.Empty(_fired);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["it at 10"], _fired);
    }

    [Fact]
    public void A_periodic_timer_fires_again_and_a_disposed_one_never()
    {
        using (Timer("tick", 10, 10))
        {
            _time.Advance(TimeSpan.FromSeconds(25));
        }

        _time.Advance(TimeSpan.FromSeconds(100));
        Assert.Equal(["tick at 10", "tick at 20"], _fired);
    }

    [Fact]
    public void Time_does_not_run_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _time.Advance(TimeSpan.FromTicks(-1)));

    [Fact]
    public void A_delay_ends_when_the_clock_has_passed_it()
    {
        var delay = Task.Delay(TimeSpan.FromHours(1), _time);
        _time.Advance(TimeSpan.FromMinutes(59));
        Assert.False(delay.IsCompleted);
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(delay.IsCompletedSuccessfully);
    }

    private ITimer Timer(string name, int due, int period = -1) => _time.CreateTimer(
        _ => _fired.Add($"{name} at {(_time.GetUtcNow() - Start).TotalSeconds}"),
        null,
        TimeSpan.FromSeconds(due),
        period < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(period));
}
