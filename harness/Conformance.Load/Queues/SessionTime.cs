namespace Conformance.Load.Queues;

/// <summary>How long patients of one kind stand at the reader.</summary>
/// <param name="Share">Of all patients, 0 to 1.</param>
/// <param name="MeanSeconds">On average.</param>
/// <param name="Spread">Standard deviation by mean, of a log-normal distribution; null for an exponential one.</param>
public sealed record SessionTime(double Share, double MeanSeconds, double? Spread = null)
{
    internal TimeSpan Draw(Random random)
    {
        // 1 - u, since the logarithm of 0 is none.
        if (Spread is not { } spread)
        {
            return TimeSpan.FromSeconds(-MeanSeconds * Math.Log(1 - random.NextDouble()));
        }

        var variance = Math.Log(1 + (spread * spread));
        var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return TimeSpan.FromSeconds(MeanSeconds * Math.Exp((Math.Sqrt(variance) * normal) - (variance / 2)));
    }
}
