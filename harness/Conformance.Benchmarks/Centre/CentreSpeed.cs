using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.Benchmarks.Certificates;
using Conformance.Benchmarks.Measurement;
using Conformance.Load.Arrivals;
using Conformance.Load.Latency;
using Conformance.Load.Profiles;
using Conformance.Load.Results;

namespace Conformance.Benchmarks.Centre;

/// <summary>
/// Full inquiries by card at the simulated centre over HTTP (challenge, holder, inquiry) of people who were not there before, beside the same
/// at the verification core by method calls, and beside what three requests cost that decide nothing. The server has one core, its clients
/// another.
/// </summary>
internal sealed class CentreSpeed(BenchFixtures fixtures, string certificates, TimeProvider clock)
{
    private const int WarmUps = 2;
    private const int Rounds = 7;
    private const int OpenRounds = 5;
    private const int People = 3_000;
    private const int Together = 10;

    public IEnumerable<Row> Measure()
    {
        using var people = new FirstVisits(fixtures, certificates, People);
        var inquiries = new CardInquiries(people.All);
        using var bare = new BareEndpoint(Answers(people, inquiries));
        var rounds = Enumerable.Range(0, WarmUps + Rounds).Select(_ => Round(people, inquiries, bare)).Skip(WarmUps).ToList();
        var half = Median(rounds, round => round.Centre.PerSecond) / 2;
        var (fromDue, lateness, isValid) = AtRate(half, people, inquiries);
        Row[] atHalf = isValid ? [new("full inquiry then, from the moment that was meant, p99", fromDue.Quantile(0.99).TotalMilliseconds, "ms")] : [];
        return
        [
            new("full inquiries, core, one core", Median(rounds, round => round.Core), "inquiries/s"),
            Beside("full inquiries, centre over HTTP, one core", round => round.Centre.PerSecond),
            Beside("full inquiries, centre over HTTP, by its processor time", round => round.Centre.PerServerSecond),
            Beside("three requests that decide nothing, by processor time", round => round.Bare.PerServerSecond),
            Beside("the core's work and three such requests: the most that can be", round => Most(round.Core, round.Bare)),
            Beside("ten at a time: full inquiries, centre over HTTP, one core", round => round.CentreTogether.PerSecond),
            Beside("ten at a time: full inquiries, by its processor time", round => round.CentreTogether.PerServerSecond),
            Beside("ten at a time: three requests that decide nothing", round => round.BareTogether.PerServerSecond),
            Beside("ten at a time: the most that can be", round => Most(round.Core, round.BareTogether)),
            new("half of the centre's rate, arriving by chance", half, "inquiries/s"),
            .. atHalf,
            new(isValid ? "lateness of the generator then, p99" : "void, since the generator was late then; p99 of that", lateness.Quantile(0.99).TotalMilliseconds, "ms"),
        ];

        Row Beside(string what, Func<CentreRound, double> figure) =>
            new(what, Median(rounds, figure), "inquiries/s", new(Median(rounds, round => figure(round) / round.Core), "core"));
    }

    private CentreRound Round(FirstVisits people, CardInquiries inquiries, BareEndpoint bare) => new(
        CorePerSecond(people),
        Centre(people, inquiries, 1),
        Clients.Run(bare.Address, People, 1, inquiries.Ask, clock),
        Centre(people, inquiries, Together),
        Clients.Run(bare.Address, People, Together, inquiries.Ask, clock));

    private static double Most(double core, Asked bare) => 1 / ((1 / core) + (1 / bare.PerServerSecond));

    private static double CorePerSecond(FirstVisits people)
    {
        var check = new FullCheck(people.All, people.Rules, people.Register);
        var before = Environment.CpuUsage.TotalTime;
        for (var count = 0; count < 2 * People; count++)
        {
            check.Run();
        }

        return 2 * People / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static EligibilityCentre Open(FirstVisits people) =>
        EligibilityCentre.Start(new(), people.Register, people.Authority, new OpeningHour(), new ReadyChallenges(people.All), new Unheard());

    private static IReadOnlyDictionary<string, ReadyAnswer> Answers(FirstVisits people, CardInquiries inquiries)
    {
        using var centre = Open(people);
        using var connection = new WireConnection(centre.Address);
        return inquiries.Record(connection);
    }

    // A new one each time: it has seen nobody yet.
    private Asked Centre(FirstVisits people, CardInquiries inquiries, int together)
    {
        using var centre = Open(people);
        return Clients.Run(centre.Address, People, together, inquiries.Ask, clock);
    }

    // Void when any of its rounds is: nothing is said of the latency then.
    private (LatencyHistogram FromDue, LatencyHistogram Lateness, bool IsValid) AtRate(double perSecond, FirstVisits people, CardInquiries inquiries)
    {
        var (fromDue, lateness, isValid) = (new LatencyHistogram(), new LatencyHistogram(), true);
        for (var round = 1; round <= OpenRounds; round++)
        {
            // By chance there may be some more than are meant.
            var profile = new LoadProfile("half", "", ArrivalPattern.Poisson, [new(0.9 * People / perSecond, 1, 1)], []);
            using var centre = Open(people);
            var result = Clients.Run(centre.Address, new LoadPlan(profile, "", "", perSecond, "", 0, Seed: round, Shards: 1), connection => inquiries.Ask(connection, 1), clock);
            isValid &= LoadVerdict.Of(result).IsValid;
            fromDue.Add(result.Figures.FromDue);
            lateness.Add(result.Figures.Lateness);
        }

        return (fromDue, lateness, isValid);
    }

    private static double Median<T>(IEnumerable<T> rounds, Func<T, double> figure) => new Samples(rounds.Select(figure)).Median;
}
