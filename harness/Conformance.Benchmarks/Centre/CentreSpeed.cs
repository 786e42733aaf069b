using System.Runtime;
using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.Benchmarks.Certificates;
using Conformance.Benchmarks.Measurement;
using Conformance.Load.Arrivals;
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
    private const int MostWarmUps = 40;
    private const double Settled = 0.01;
    private const int Rounds = 7;
    private const int OpenRounds = 15;
    private const int People = 3_000;
    private const int Together = 10;
    private const int Starts = 20;

    public IEnumerable<Row> Measure()
    {
        using var people = new FirstVisits(fixtures, certificates, People);
        var inquiries = new CardInquiries(people.All);
        using var bare = new BareEndpoint(Answers(people, inquiries));
        WarmUp(() =>
        {
            StartAndStop(people);
            Round(people, inquiries, bare);
        });
        var (compiled, began) = (JitInfo.GetCompilationTime(), clock.GetTimestamp());
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(people, inquiries, bare)).ToList();
        var compiling = (JitInfo.GetCompilationTime() - compiled) / clock.GetElapsedTime(began);
        WarmUp(() => AtHalf(0, people, inquiries));
        var cores = CoreTime.Now();
        var open = Enumerable.Range(1, OpenRounds).Select(round => AtHalf(round, people, inquiries)).ToList();
        var stolen = CoreTime.Now().StolenSince(cores);
        return
        [
            new("full inquiries of people not seen before, core, one core", Median(rounds, round => round.Core), "inquiries/s"),
            Beside("one at a time: full inquiries, centre over HTTP, one core", round => round.Centre.PerSecond),
            Beside("one at a time: full inquiries, by its processor time", round => round.Centre.PerServerSecond),
            Beside("one at a time: three requests that decide nothing", round => round.Bare.PerServerSecond),
            Beside("one at a time: the core's work and three such requests, the most that can be", round => Most(round.Core, round.Bare)),
            Beside("ten at a time: full inquiries, centre over HTTP, one core", round => round.CentreTogether.PerSecond),
            Beside("ten at a time: full inquiries, by its processor time", round => round.CentreTogether.PerServerSecond),
            Beside("ten at a time: three requests that decide nothing", round => round.BareTogether.PerServerSecond),
            Beside("ten at a time: the core's work and three such requests, the most that can be", round => Most(round.Core, round.BareTogether)),
            new("of the time of all these, the runtime compiled", 100 * compiling, "%"),
            .. HalfRateRound.Rows(open),
            new("of the cores' time then, the host took away", 100 * stolen, "%"),
        ];

        Row Beside(string what, Func<CentreRound, double> figure) =>
            new(what, Median(rounds, figure), "inquiries/s", new(Median(rounds, round => figure(round) / round.Core), "core"));
    }

    // What runs often is compiled again, for tens of thousands of inquiries, beside the server and on its core: none of it belongs to an inquiry.
    private void WarmUp(Action round)
    {
        for (var count = 0; count < MostWarmUps; count++)
        {
            var (compiled, began) = (JitInfo.GetCompilationTime(), clock.GetTimestamp());
            round();
            if (JitInfo.GetCompilationTime() - compiled < Settled * clock.GetElapsedTime(began))
            {
                return;
            }
        }
    }

    // A round starts few centres, so that what starts and stops them would be compiled again in the midst of what is measured.
    private static void StartAndStop(FirstVisits people)
    {
        for (var count = 0; count < Starts; count++)
        {
            Open(people).Dispose();
        }
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

    // The machine's speed changes within seconds: what the centre can do is measured again just before.
    private HalfRateRound AtHalf(int round, FirstVisits people, CardInquiries inquiries)
    {
        var half = Centre(people, inquiries, 1).PerSecond / 2;
        return new(half, AtRate(half, round, people, inquiries));
    }

    private LoadResult AtRate(double perSecond, int seed, FirstVisits people, CardInquiries inquiries)
    {
        // By chance there may be some more than are meant.
        var profile = new LoadProfile("half", "", ArrivalPattern.Poisson, [new(0.9 * People / perSecond, 1, 1)], []);
        using var centre = Open(people);

        // A day has one centre and not so many as there were here: what they left does not belong to this one's pauses.
        GC.Collect();
        return Clients.Run(centre.Address, new LoadPlan(profile, "", "", perSecond, "", 0, seed, Shards: 1), connection => inquiries.Ask(connection, 1), clock);
    }

    private static double Median<T>(IEnumerable<T> rounds, Func<T, double> figure) => new Samples(rounds.Select(figure)).Median;
}
