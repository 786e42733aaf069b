namespace Conformance.Benchmarks.Measurement;

/// <summary>Measures on one thread, each time after a warm-up.</summary>
internal sealed class Meter(TimeProvider clock)
{
    /// <summary>How often each piece of work is measured; the median counts.</summary>
    public const int Rounds = 15;

    private const int Batch = 16;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(150);

    /// <summary>
    /// How often a second each piece of work gets done. The rounds of all pieces alternate and the median round counts, so that what
    /// disturbs the machine for a moment falls on all of them and spoils no ratio.
    /// </summary>
    public double[] PerSecond(params Action[] works)
    {
        foreach (var work in works)
        {
            OneRound(work);
            OneRound(work);
        }

        var times = works.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var index = 0; index < works.Length; index++)
            {
                times[index].Add(OneRound(works[index]));
            }
        }

        return [.. times.Select(rounds => 1e6 / new Samples(rounds).Median)];
    }

    /// <summary>
    /// How often a piece of work gets done in one second of a core, in one round. As "openssl speed" counts: what other programs take of
    /// the machine meanwhile does not count.
    /// </summary>
    public double PerCoreSecond(Action work)
    {
        var before = Environment.CpuUsage.UserTime;
        var (count, _) = Repeat(work);
        return count / (Environment.CpuUsage.UserTime - before).TotalSeconds;
    }

    /// <summary>
    /// How often two pieces of work get done in a second of a core, in turns, and the second's multiple of the first; medians, the
    /// multiple by pairs.
    /// </summary>
    public (double First, double Second, double Times) InPairs(Action first, Action second)
    {
        OneRound(first);
        OneRound(second);
        var pairs = Enumerable.Range(0, Rounds).Select(_ => (First: PerCoreSecond(first), Second: PerCoreSecond(second))).ToArray();
        return (
            new Samples(pairs.Select(pair => pair.First)).Median,
            new Samples(pairs.Select(pair => pair.Second)).Median,
            new Samples(pairs.Select(pair => pair.Second / pair.First)).Median);
    }

    /// <summary>
    /// How often a second two threads get their work done, and the multiple of what the first gets done alone; by pairs of rounds,
    /// medians. The two must not share anything that changes.
    /// </summary>
    public (double PerSecond, double Times) OnTwoThreads(Action one, Action other)
    {
        OneRound(one);
        OneRound(other);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (Alone: 1e6 / OneRound(one), Both: Together(one, other))).ToArray();
        return (new Samples(rounds.Select(round => round.Both)).Median, new Samples(rounds.Select(round => round.Both / round.Alone)).Median);
    }

    private double Together(Action one, Action other)
    {
        var rates = new double[2];
        Parallel.Invoke(() => rates[0] = 1e6 / OneRound(one), () => rates[1] = 1e6 / OneRound(other));
        return rates.Sum();
    }

    /// <summary>
    /// How long each of so many pieces of work takes, of two kinds of work in turns: <see cref="Rounds"/> rounds of each, after one to
    /// warm up.
    /// </summary>
    public (Turns First, Turns Second) InTurns((Action Work, int Count) first, (Action Work, int Count) second)
    {
        Each(first.Work, first.Count);
        Each(second.Work, second.Count);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (Each(first.Work, first.Count), Each(second.Work, second.Count))).ToArray();
        return (new([.. rounds.Select(round => round.Item1)]), new([.. rounds.Select(round => round.Item2)]));
    }

    private Samples Each(Action work, int count)
    {
        var times = new double[count];
        for (var index = 0; index < count; index++)
        {
            var began = clock.GetTimestamp();
            work();
            times[index] = clock.GetElapsedTime(began).TotalMicroseconds;
        }

        return new(times);
    }

    // Microseconds for one piece of work.
    private double OneRound(Action work)
    {
        var (count, elapsed) = Repeat(work);
        return elapsed.TotalMicroseconds / count;
    }

    // The clock is asked once in a batch, or it would be measured as well.
    private (int Count, TimeSpan Elapsed) Repeat(Action work)
    {
        var began = clock.GetTimestamp();
        for (var count = Batch; ; count += Batch)
        {
            for (var index = 0; index < Batch; index++)
            {
                work();
            }

            var elapsed = clock.GetElapsedTime(began);
            if (elapsed >= Round)
            {
                return (count, elapsed);
            }
        }
    }
}
