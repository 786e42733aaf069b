using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Observation;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Bench.Reception;

/// <summary>The simulated reader beside a terminal: one person after the other, each at a desk that shares terminal and centre.</summary>
internal sealed class ReaderVisits(BenchFixtures fixtures, DeviceProfile profile, DeskBackground behind, TimeProvider time, int seed) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private int _visits;

    /// <summary>Has one person use the reader.</summary>
    /// <exception cref="BenchFaultException">There is no such persona, or its fixture is not right.</exception>
    public async Task<VisitOutcome> PlayAsync(Visit visit)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            var desks = new DeskFactory(fixtures, () => new InProcessBinding(), BindingKind.InProcess, profile, DeviceChoice.Good, seed + _visits++) { Behind = behind };
            var log = new ObservationLog();
            await using var scene = new Scene(desks, log);
            scene.Plan.Persona = visit.Persona;
            scene.Plan.Now = Verification.Desk.LocalTime(Instant.FromDateTimeOffset(time.GetUtcNow())).With(TimeAdjusters.TruncateToSecond);
            scene.Plan.Consent = visit.Consent == Visit.Everything ? new ConsentIntention.Everything() : new ConsentIntention.Refusal();
            await VisitPlay.PlayAsync(scene, visit.Identity).ConfigureAwait(false);
            var screen = scene.Desk.Screen?.Id ?? "none";
            await scene.Patient.TakeCardAsync().ConfigureAwait(false);
            return new(screen, [.. new LogView(log.Entries).All<ResultHandedOver>().Select(entry => ((ResultHandedOver)entry.What).FileName)]);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
