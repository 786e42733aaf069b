using Conformance.Bench;
using Conformance.Load.Arrivals;
using Conformance.Load.Results;
using Conformance.Load.Running;

namespace Conformance.Harness.Tests.Load;

public sealed class LoadRunTests
{
    private readonly VirtualClock _clock = new();

    [Fact]
    public void A_server_that_stops_is_seen_from_the_moments_that_were_meant_and_not_from_the_actual_ones()
    {
        using var server = new VirtualServer(_clock, desks: 8, Milliseconds(2)) { Stop = (Milliseconds(10_000), Milliseconds(11_400)) };

        var (figures, _) = VirtualLoad.Run(_clock, VirtualLoad.Even(2_000, seconds: 30), server, workers: 32);

        Assert.Equal((60_000, 60_000), (figures.Planned, figures.Started));
        Assert.InRange(figures.FromDue.Quantile(0.99), Milliseconds(1_200), Milliseconds(1_400));
        Assert.InRange(figures.FromStart.Quantile(0.99), Milliseconds(2), Milliseconds(9));
        Assert.Empty(RunValidity.Complaints(figures));
    }

    [Fact]
    public void A_run_without_trouble_has_the_same_latency_either_way()
    {
        using var server = new VirtualServer(_clock, desks: 8, Milliseconds(2));

        var (figures, _) = VirtualLoad.Run(_clock, VirtualLoad.Even(1_000, seconds: 5), server, workers: 32);

        Assert.Equal(Milliseconds(2), figures.FromDue.Largest);
        Assert.Equal(Milliseconds(2), figures.FromStart.Largest);
        Assert.Equal(TimeSpan.Zero, figures.Lateness.Largest);
    }

    [Fact]
    public void Rates_below_one_a_second_are_kept()
    {
        using var server = new VirtualServer(_clock, desks: 1, Milliseconds(2));

        VirtualLoad.Run(_clock, VirtualLoad.Even(0.25, seconds: 20), server, workers: 2);

        Assert.Equal([0, 4_000, 8_000, 12_000, 16_000], server.Seen.Select(seen => (int)seen.At.TotalMilliseconds));
    }

    [Fact]
    public void What_was_planned_and_never_started_makes_a_run_void()
    {
        using var server = new VirtualServer(_clock, desks: 1, Milliseconds(100));

        var (figures, _) = VirtualLoad.Run(_clock, VirtualLoad.Even(100, seconds: 10), server, workers: 4);

        Assert.Equal(1_000, figures.Planned);
        Assert.InRange(figures.Started, 190, 210);
        Assert.Contains("1000 requests were planned and", Assert.Single(RunValidity.Complaints(figures)), StringComparison.Ordinal);
    }

    [Fact]
    public void One_request_more_or_less_is_no_reason_and_two_of_a_thousand_are()
    {
        Assert.Empty(RunValidity.Complaints(Differing(planned: 20, started: 19)));
        Assert.NotEmpty(RunValidity.Complaints(Differing(planned: 20, started: 18)));
        Assert.Empty(RunValidity.Complaints(Differing(planned: 3_000, started: 2_997)));
        Assert.NotEmpty(RunValidity.Complaints(Differing(planned: 3_000, started: 2_996)));
    }

    [Fact]
    public void A_generator_that_was_late_itself_makes_a_run_void()
    {
        Assert.Empty(RunValidity.Complaints(Late(Milliseconds(5))));
        Assert.Contains("late by 5.1 ms", Assert.Single(RunValidity.Complaints(Late(Milliseconds(5.1)))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_started_nothing_is_void() =>
        Assert.Contains("no request was started", RunValidity.Complaints(new LoadFigures(TimeSpan.FromSeconds(1), 1)));

    [Fact]
    public void Waiting_for_a_worker_is_the_servers_and_not_the_generators_lateness()
    {
        using var server = new VirtualServer(_clock, desks: 1, Milliseconds(30));

        var (figures, _) = VirtualLoad.Run(_clock, VirtualLoad.Even(100, seconds: 1), server, workers: 1);

        Assert.Equal(TimeSpan.Zero, figures.Lateness.Largest);
        Assert.Equal(Milliseconds(30 + (99 * 20)), figures.FromDue.Largest);
    }

    [Fact]
    public void Who_gets_no_answer_asks_again_later_and_later()
    {
        using var server = new VirtualServer(_clock, desks: 8, Milliseconds(2)) { Outage = (TimeSpan.Zero, Milliseconds(2_500)) };
        var limits = VirtualLoad.Limits with { Retries = new(3, TimeSpan.FromSeconds(1), 2) };

        var (figures, _) = VirtualLoad.Run(_clock, VirtualLoad.Even(1, seconds: 1), server, workers: 4, limits);

        Assert.Equal([(0, 0), (1, 1_000), (2, 3_000)], server.Seen.Select(seen => (seen.Arrival.Attempt, (int)seen.At.TotalMilliseconds)));
        Assert.Equal((3, 3, 2), (figures.Planned, figures.Started, figures.Retries));
        Assert.Equal(2, figures.Errors);
    }

    [Fact]
    public void A_spent_error_budget_ends_the_run()
    {
        using var server = new VirtualServer(_clock, desks: 8, Milliseconds(2)) { Outage = (TimeSpan.Zero, Milliseconds(60_000)) };
        var limits = VirtualLoad.Limits with { Budget = new(0.5, 100) };

        var (figures, stopped) = VirtualLoad.Run(_clock, VirtualLoad.Even(100, seconds: 60), server, workers: 4, limits);

        Assert.Equal(100, figures.Started);
        Assert.Equal("100 errors of 100 answers are more than the error budget of 50.0 %", stopped);
    }

    [Fact]
    public void Arrivals_by_chance_are_all_started_too()
    {
        using var server = new VirtualServer(_clock, desks: 8, Milliseconds(2));
        var schedule = new ArrivalSchedule(RateCurve.Constant(500, TimeSpan.FromSeconds(10)), ArrivalPattern.Poisson, 7, Shard.Whole);

        var (figures, _) = VirtualLoad.Run(_clock, schedule, server, workers: 32);

        Assert.Equal(figures.Planned, figures.Started);
        Assert.Equal(figures.Planned, figures.Slices.Sum(slice => slice.Planned));
        Assert.InRange(figures.Planned, 4_700, 5_300);
    }

    private static LoadFigures Differing(int planned, int started)
    {
        var figures = new LoadFigures(TimeSpan.FromSeconds(1), 1);
        for (var index = 0; index < planned; index++)
        {
            if (index < started)
            {
                figures.Start(new(index, TimeSpan.Zero), TimeSpan.Zero, TimeSpan.Zero);
            }
            else
            {
                figures.Miss(new(index, TimeSpan.Zero), counts: true);
            }
        }

        return figures;
    }

    private static LoadFigures Late(TimeSpan lateness)
    {
        var figures = new LoadFigures(TimeSpan.FromSeconds(1), 1);
        figures.Start(new(0, TimeSpan.Zero), lateness, lateness);
        return figures;
    }

    private static TimeSpan Milliseconds(double count) => TimeSpan.FromMilliseconds(count);
}
