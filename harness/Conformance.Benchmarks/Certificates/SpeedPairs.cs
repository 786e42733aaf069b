using Conformance.Benchmarks.Measurement;

namespace Conformance.Benchmarks.Certificates;

/// <summary>Pieces of work measured in turns with "openssl speed", each on one core; medians.</summary>
/// <param name="OpenSsl">Its own rates.</param>
/// <param name="Rates">Of each piece of work, in a second of a core.</param>
/// <param name="ToSignatures">Each rate as a multiple of openssl's signatures, by pairs.</param>
/// <param name="ToVerifications">Each rate as a multiple of openssl's verifications, by pairs.</param>
internal sealed record SpeedPairs(OpenSslSpeed OpenSsl, IReadOnlyList<double> Rates, IReadOnlyList<double> ToSignatures, IReadOnlyList<double> ToVerifications)
{
    /// <summary>Takes some three seconds a pair; null without openssl.</summary>
    public static async Task<SpeedPairs?> MeasureAsync(Meter meter, params Action[] works)
    {
        var (openSsl, rates) = (new List<OpenSslSpeed>(), works.Select(_ => new List<double>()).ToArray());
        for (var pair = 0; pair < Meter.Rounds; pair++)
        {
            if (await OpenSslSpeed.MeasureAsync() is not { } speed)
            {
                return null;
            }

            openSsl.Add(speed);
            foreach (var (work, own) in works.Zip(rates))
            {
                own.Add(meter.PerCoreSecond(work));
            }
        }

        return new(
            new(Median(openSsl.Select(speed => speed.SignaturesPerSecond)), Median(openSsl.Select(speed => speed.VerificationsPerSecond))),
            [.. rates.Select(Median)],
            [.. rates.Select(own => Median(own.Zip(openSsl, (rate, speed) => rate / speed.SignaturesPerSecond)))],
            [.. rates.Select(own => Median(own.Zip(openSsl, (rate, speed) => rate / speed.VerificationsPerSecond)))]);
    }

    private static double Median(IEnumerable<double> values) => new Samples(values).Median;
}
