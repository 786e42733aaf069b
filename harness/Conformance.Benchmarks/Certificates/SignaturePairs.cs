using Conformance.Benchmarks.Measurement;

namespace Conformance.Benchmarks.Certificates;

/// <summary>Signatures of the card and of "openssl speed", measured in turns on one core; medians.</summary>
internal sealed record SignaturePairs(OpenSslSpeed OpenSsl, double CardPerCoreSecond, double CardToOpenSsl)
{
    /// <summary>Takes some two seconds a pair; null without openssl.</summary>
    public static async Task<SignaturePairs?> MeasureAsync(Meter meter, Action sign)
    {
        var (openSsl, card) = (new List<OpenSslSpeed>(), new List<double>());
        for (var pair = 0; pair < Meter.Rounds; pair++)
        {
            if (await OpenSslSpeed.MeasureAsync() is not { } speed)
            {
                return null;
            }

            openSsl.Add(speed);
            card.Add(meter.PerCoreSecond(sign));
        }

        return new(
            new(Median(openSsl.Select(speed => speed.SignaturesPerSecond)), Median(openSsl.Select(speed => speed.VerificationsPerSecond))),
            Median(card),
            Median(card.Zip(openSsl, (own, other) => own / other.SignaturesPerSecond)));
    }

    private static double Median(IEnumerable<double> values) => new Samples(values).Median;
}
