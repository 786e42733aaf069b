namespace Conformance.Benchmarks.Measurement;

/// <summary>Times of one piece of work in several rounds, between which others had their turn. The median round counts.</summary>
/// <param name="Rounds">In the order of time.</param>
internal sealed record Turns(IReadOnlyList<Samples> Rounds)
{
    /// <summary>Microseconds in the middle of a round.</summary>
    public double Median => Of(Rounds.Select(round => round.Median));

    /// <summary>Microseconds that 99 of 100 do not exceed.</summary>
    public double Percentile99 => Of(Rounds.Select(round => round.Percentile(99)));

    /// <summary>Pieces of work in a second, one after the other.</summary>
    public double PerSecond => Of(Rounds.Select(round => round.PerSecond));

    /// <summary>The median time as a multiple of another's, by pairs of rounds: what slowed a pair down slowed down both.</summary>
    public Ratio TimeBeside(Turns other, string name) =>
        new(Of(Rounds.Zip(other.Rounds, (own, others) => Ratio.Of(own.Median, others.Median, name).Times)), name);

    /// <summary>The rate as a multiple of another's, by pairs of rounds.</summary>
    public Ratio RateBeside(Turns other, string name) =>
        new(Of(Rounds.Zip(other.Rounds, (own, others) => Ratio.Of(own.PerSecond, others.PerSecond, name).Times)), name);

    private static double Of(IEnumerable<double> rounds) => new Samples(rounds).Median;
}
