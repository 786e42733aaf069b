using Conformance.Bench;

namespace Conformance.Load.Arrivals;

/// <summary>When every request of a run is to be started. Open arrivals: nothing that a server does changes it.</summary>
/// <param name="Curve">The rate over time.</param>
/// <param name="Pattern">Evenly or by chance.</param>
/// <param name="Seed">Of the chance.</param>
/// <param name="Shard">Which of the arrivals are this machine's; all are computed everywhere, so that the total is the same however many share it.</param>
public sealed record ArrivalSchedule(RateCurve Curve, ArrivalPattern Pattern, int Seed, Shard Shard)
{
    // What is lost to rounding in the sum over a curve must not add an arrival at its very end.
    private const double Rounding = 1e-6;

    /// <summary>The arrivals of this shard, in order; computed as they are asked for, the same every time.</summary>
    public IEnumerable<Arrival> Arrivals() =>
        Curve.MomentsOf(Counts()).Select((due, index) => new Arrival(index, due)).Where(arrival => Shard.Has(arrival.Index));

    private IEnumerable<double> Counts() => Pattern == ArrivalPattern.Deterministic ? Even() : ByChance();

    private IEnumerable<double> Even()
    {
        for (var count = 0L; count < Curve.Count - Rounding; count++)
        {
            yield return count;
        }
    }

    private IEnumerable<double> ByChance()
    {
        var random = new Random(Seed);
        for (var count = Exponential(random); ; count += Exponential(random))
        {
            yield return count;
        }
    }

    // 1 - u, since the logarithm of 0 is none.
    private static double Exponential(Random random) => -Math.Log(1 - random.NextDouble());
}
