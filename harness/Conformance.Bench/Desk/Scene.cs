using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;

namespace Conformance.Bench.Desk;

/// <summary>
/// One scenario on the bench: the plan that Given steps change, the log, and the desk, which opens at the first act and then follows
/// the plan no more.
/// </summary>
public sealed class Scene(DeskFactory factory, ObservationLog log) : IAsyncDisposable
{
    private ReceptionDesk? _desk;
    private BackOffice? _office;
    private Patient? _patient;

    /// <summary>What the desk will be like.</summary>
    public DeskPlan Plan { get; } = new();

    /// <summary>Everything observed.</summary>
    public ObservationLog Log { get; } = log;

    /// <summary>The desk, opened according to the plan at the first call.</summary>
    public ReceptionDesk Desk => _desk ??= factory.Open(Plan, Log);

    /// <summary>What stands behind the terminal, in place of a desk, opened at the first call.</summary>
    public BackOffice Office => _office ??= factory.OpenOffice(Plan, Log);

    /// <summary>Whoever stands at the desk; at first the person whose card the plan names.</summary>
    public Patient Patient => _patient ??= new(Desk, Plan.Persona, factory.KnownTo(Plan.Persona), (Plan.Consent, Plan.Questions), factory.PersonOf(Plan.Manner));

    /// <summary>Another person steps up, who consents to everything.</summary>
    public Patient NextPatient(string persona) => _patient = new(Desk, persona, factory.KnownTo(persona), (new ConsentIntention.Everything(), QuestionIntention.Willing), factory.PersonOf(null));

    /// <summary>What stands before the camera, by its words in fixtures/faces/conditions.json.</summary>
    /// <exception cref="BenchFaultException">There is no such thing.</exception>
    public Devices.FaceStimulus Face(string words) => factory.FaceOf(words);

    /// <summary>The desk's clock, or the plan's time before it opened.</summary>
    public NodaTime.Instant Now => _desk?.Now ?? _office?.Now ?? Plan.Now.InZoneStrictly(NodaTime.DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).ToInstant();

    /// <summary>True once a seeded defect has acted.</summary>
    public bool DefectActed => _desk?.DefectActed == true || _office?.DefectActed == true;

    /// <summary>A judge of this scene's log.</summary>
    public Judge CreateJudge(Catalogue catalogue) => Judge.OfRunning(catalogue, Log, () => Now);

    /// <summary>Closes the desk.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_office is { } office)
        {
            await office.DisposeAsync().ConfigureAwait(false);
        }

        if (_desk is { } desk)
        {
            await desk.DisposeAsync().ConfigureAwait(false);
        }
    }
}
