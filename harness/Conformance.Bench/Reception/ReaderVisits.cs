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
            await PlayAsync(scene, visit.Identity).ConfigureAwait(false);
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

    private static async Task PlayAsync(Scene scene, string identity)
    {
        if (identity == Visit.Sight)
        {
            await scene.Desk.StaffAsync(StaffDoing.EnterVisualModeAtTerminal).ConfigureAwait(false);
        }

        await scene.Patient.PlaceCardAsync().ConfigureAwait(false);
        switch (identity)
        {
            case Visit.Sight:
                await scene.Patient.ComeToIdentityAsync().ConfigureAwait(false);
                await scene.Desk.StaffAsync(StaffDoing.ConfirmSight).ConfigureAwait(false);
                break;
            case Visit.Pin:
                await scene.Patient.ProveByPinAsync().ConfigureAwait(false);
                break;
            default:
                await scene.Patient.ProveByFaceAsync().ConfigureAwait(false);
                break;
        }

        await GoOnAsync(scene).ConfigureAwait(false);
        await scene.Patient.AnswerConsentAsync().ConfigureAwait(false);
        await GoOnAsync(scene).ConfigureAwait(false);
    }

    // Where a notice stands before what comes next.
    private static Task GoOnAsync(Scene scene) => scene.Desk.Offers("next") ? scene.Patient.TouchAsync("next") : Task.CompletedTask;
}
