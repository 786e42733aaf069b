using System.Diagnostics;
using Conformance.Benchmarks.Measurement;
using Conformance.Load.Arrivals;
using Conformance.Load.Profiles;
using Conformance.Load.Running;
using Conformance.Load.Traffic;

namespace Conformance.Benchmarks.Centre;

/// <summary>
/// Full inquiries by card at the simulated centre over HTTP (challenge, holder, inquiry), beside the same at the verification core by
/// method calls. Client and centre share the machine.
/// </summary>
internal sealed class CentreSpeed(string fixtures, TimeProvider clock)
{
    private const int Rounds = 7;
    // All rounds together find their signatures prepared: to make one takes longer than all else.
    private const int AtCentre = 450;
    private const int AtCore = 15_000;
    private const int Workers = 8;
    private const int Seed = 1;

    public async Task<IEnumerable<Row>> MeasureAsync()
    {
        var model = TrafficModelFile.Read(Path.Combine(fixtures, "traffic", "japan-2024-07.json"));
        var profile = LoadProfileFile.Read(Path.Combine(fixtures, "traffic", "profiles", "smoke.json"));
        var mix = new InquiryMix(model, TrafficScale.Of(model, "nation")!, Seed, cardShare: 1);
        using var traffic = new PreparedTraffic(fixtures, mix, AtCentre * (Rounds + 1), Seed, clock);
        using var core = traffic.Core();
        using var centre = traffic.Centre(profile);
        var rates = new List<(double Core, double Centre)>();
        for (var round = 0; round <= Rounds; round++)
        {
            rates.Add((await PerSecondAsync(core, round, AtCore), await PerSecondAsync(centre, round, AtCentre)));
        }

        // The first round warms up.
        var counted = rates.Skip(1).ToList();
        return
        [
            new("full inquiries, core, all cores", Median(counted.Select(rate => rate.Core)), "inquiries/s"),
            new("full inquiries, centre over HTTP", Median(counted.Select(rate => rate.Centre)), "inquiries/s", new(Median(counted.Select(rate => rate.Centre / rate.Core)), "core")),
        ];
    }

    private async Task<double> PerSecondAsync(ILoadTarget target, int round, int count)
    {
        var (next, began) = ((long)round * count, clock.GetTimestamp());
        var last = next + count;
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(WorkAsync)));
        return count / clock.GetElapsedTime(began).TotalSeconds;

        async Task WorkAsync()
        {
            for (var index = Interlocked.Increment(ref next); index <= last; index = Interlocked.Increment(ref next))
            {
                var outcome = await target.SendAsync(new Arrival(index, TimeSpan.Zero), CancellationToken.None);
                if (outcome.IsError)
                {
                    throw new UnreachableException($"An inquiry of the measurement failed: {outcome}.");
                }
            }
        }
    }

    private static double Median(IEnumerable<double> values) => new Samples(values).Median;
}
