using Conformance.Bench;
using Conformance.Load.Arrivals;
using Conformance.Load.Latency;

namespace Conformance.Load.Queues;

/// <summary>
/// How long patients wait, by number of readers: one line, whoever is first takes the reader that is free first. Days are played by chance from
/// a seed; the same patients come whatever the number of readers, so that more readers never look worse by chance.
/// </summary>
/// <param name="clinic">Who comes, and how long they take.</param>
/// <param name="days">How many days are played.</param>
/// <param name="seed">Of the chance.</param>
public sealed class ReaderPlan(Clinic clinic, int days, int seed)
{
    /// <summary>More readers than this are not looked at.</summary>
    public const int MostReaders = 12;

    /// <summary>With 1 reader, 2, and so on, until the goal is kept and once more to see what it would bring.</summary>
    public IReadOnlyList<WaitingTimes> Study()
    {
        var studied = new List<WaitingTimes>();
        for (var readers = 1; readers <= MostReaders; readers++)
        {
            studied.Add(With(readers));
            if (studied.Count > 1 && studied[^2].Keeps(clinic.Goal) && readers > clinic.Readers)
            {
                break;
            }
        }

        return studied;
    }

    /// <summary>The least number of readers that keeps the goal; null when none of those studied does.</summary>
    public int? Needed(IReadOnlyList<WaitingTimes> studied) => studied.FirstOrDefault(times => times.Keeps(clinic.Goal))?.Readers;

    /// <summary>With so many readers.</summary>
    public WaitingTimes With(int readers)
    {
        var (times, waiting, busy) = (new LatencyHistogram(), 0L, TimeSpan.Zero);
        for (var day = 0; day < days; day++)
        {
            var own = unchecked((seed * 100_003) + day);
            var (sessions, free) = (new Random(~own), new PriorityQueue<int, TimeSpan>(Enumerable.Range(0, readers).Select(reader => (reader, TimeSpan.Zero))));
            foreach (var patient in new ArrivalSchedule(clinic.Curve, ArrivalPattern.Poisson, own, Shard.Whole).Arrivals())
            {
                free.TryDequeue(out var reader, out var freeAt);
                var begin = freeAt > patient.Due ? freeAt : patient.Due;
                var session = clinic.Sessions.Draw(sessions);
                times.Add(begin - patient.Due);
                waiting += begin > patient.Due ? 1 : 0;
                busy += session;
                free.Enqueue(reader, begin + session);
            }
        }

        var open = clinic.Day.Sum(hours => (hours.To - hours.From).TotalSeconds) * days;
        return new(readers, times, times.Count == 0 ? 0 : (double)waiting / times.Count, busy.TotalSeconds / (open * readers));
    }
}
