using Conformance.Cli.Load;
using Conformance.Load.Queues;
using Conformance.Load.Traffic;

namespace Conformance.Harness.Tests.Load;

public sealed class ReaderPlanTests
{
    private static readonly SessionTime Nobody = new(0, 1);

    /// <summary>
    /// Arrivals by chance, exponential sessions, one line: M/M/c. The shares and times are those of Erlang's formula C, computed apart from this code.
    /// </summary>
    [Theory]
    [InlineData(40, 1, 0.6667, 51.8, 341.5, 755.9)]
    [InlineData(100, 3, 0.2998, 0, 49.4, 153.0)]
    public void Where_the_formula_of_Erlang_applies_the_simulation_agrees(double perHour, int readers, double waiting, double p50, double p90, double p99)
    {
        var clinic = Round(perHour, new(1, 60));

        var times = new ReaderPlan(clinic, days: 100, seed: 1).With(readers);

        Assert.InRange(times.Waiting, waiting - 0.03, waiting + 0.03);
        AssertNear(p50, times.Times.Quantile(0.5).TotalSeconds);
        AssertNear(p90, times.Times.Quantile(0.9).TotalSeconds);
        AssertNear(p99, times.Times.Quantile(0.99).TotalSeconds);
        Assert.InRange(times.Use, (perHour / 60 / readers) - 0.01, (perHour / 60 / readers) + 0.01);
    }

    [Fact]
    public void A_log_normal_session_has_its_mean_and_its_spread()
    {
        var random = new Random(1);
        var times = Enumerable.Range(0, 50_000).Select(_ => new SessionTime(1, 40, 0.5).Draw(random).TotalSeconds).ToList();

        Assert.InRange(times.Average(), 39.6, 40.4);
        Assert.InRange(Math.Sqrt(times.Average(time => (time - 40) * (time - 40))), 19.5, 20.5);
    }

    [Fact]
    public void More_readers_are_never_worse()
    {
        var plan = new ReaderPlan(ClinicFile.Read(Path.Combine(LoadFiles.Fixtures, "traffic", "clinics", "city-hospital.json")), days: 20, seed: 3);

        var longest = Enumerable.Range(1, 5).Select(readers => plan.With(readers).Times.Largest).ToList();

        Assert.Equal(longest.OrderDescending(), longest);
    }

    [Fact]
    public void Nobody_comes_between_two_stretches_of_a_day()
    {
        var clinic = Round(1, new(1, 60)) with { Day = [new(new(8, 0), new(9, 0), 60), new(new(11, 0), new(12, 0), 60)] };

        var dues = new Conformance.Load.Arrivals.ArrivalSchedule(clinic.Curve, Conformance.Load.Arrivals.ArrivalPattern.Poisson, 5, Conformance.Bench.Shard.Whole).Arrivals().Select(arrival => arrival.Due.TotalHours).ToList();

        Assert.All(dues, hour => Assert.True(hour is < 1 or >= 3));
        Assert.Contains(dues, hour => hour >= 3);
    }

    [Fact]
    public void The_command_says_how_many_are_needed_and_what_is_paid_for()
    {
        var output = new StringWriter();

        var code = PlanCommand.Run(ClinicFile.Read(Path.Combine(LoadFiles.Fixtures, "traffic", "clinics", "city-hospital.json")), days: 100, seed: 1, output);

        Assert.Equal(0, code);
        Assert.Contains("Needed: 3 (95 % of the patients wait at most 180 s); there are 2", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Subsidy: for up to 3 more, at most 625000 yen; of the 190000 yen for 1 more it pays 95000", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_that_no_number_keeps_has_failed()
    {
        var output = new StringWriter();

        var code = PlanCommand.Run(Round(2_000, new(1, 60)) with { Goal = new(0.95, 1) }, days: 1, seed: 1, output);

        Assert.Equal(1, code);
        Assert.Contains("Failed: with 12 readers the goal is not kept", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Failed", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FacilityKind.Clinic, 1, 499, 2, 600_000, 0)]
    [InlineData(FacilityKind.Clinic, 1, 500, 2, 600_000, 275_000)]
    [InlineData(FacilityKind.Hospital, 2, 2_100, 1, 600_000, 275_000)]
    [InlineData(FacilityKind.Hospital, 2, 2_100, 2, 600_000, 450_000)]
    [InlineData(FacilityKind.Hospital, 2, 2_100, 3, 200_000, 300_000)]
    [InlineData(FacilityKind.Pharmacy, 1, 900, 0, 600_000, 0)]
    public void What_is_paid_is_limited_by_how_many_are_bought(FacilityKind kind, int readers, int most, int more, int yen, int paid) =>
        Assert.Equal(paid, (Round(1, new(1, 60)) with { Kind = kind, Readers = readers, MostCardInquiries = most, ReaderYen = yen }).Paid(more));

    private static Clinic Round(double perHour, SessionTime sessions) => new(
        "round the clock",
        FacilityKind.Clinic,
        [new(new(0, 0), new(23, 59), perHour * 23.9833)],
        new(sessions, Nobody, Nobody, Nobody),
        new(0.95, 120),
        Readers: 1,
        ReaderYen: 100_000,
        MostCardInquiries: 0);

    private static void AssertNear(double expected, double actual) => Assert.InRange(actual, (expected * 0.92) - 1, (expected * 1.08) + 1);
}
