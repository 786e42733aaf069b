using Conformance.Authority;
using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Observation;
using Conformance.Bench.Reception;
using Conformance.CardSimulator.Personas;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Bench.Explaining;

/// <summary>
/// Says what would happen to a person at the desk on a day, and by which rules. What the desk does is not derived: the person goes to the
/// simulated reader on that day, by each way of identity, and consents to everything.
/// </summary>
/// <param name="fixtures">Personas, certificates, register.</param>
/// <param name="profile">Of a simulated reader.</param>
public sealed class DeskExplainer(BenchFixtures fixtures, DeviceProfile profile)
{
    private const int Seed = 1;
    private static readonly LocalTime Opening = new(10, 0);

    /// <summary>Everything that holds, in the order in which a patient would meet it.</summary>
    /// <param name="id">Of a persona.</param>
    /// <param name="day">The day at the desk, Asia/Tokyo.</param>
    /// <exception cref="Judgement.BenchFaultException">There is no such persona, or a fixture is not right.</exception>
    public async Task<IReadOnlyList<Explained>> ExplainAsync(string id, LocalDate day)
    {
        var persona = fixtures.Persona(id);
        List<DeskVisit> visits = [];
        // A card without the certificate is nobody's at the centre, and comes no further than the rule below.
        foreach (var identity in persona.Authentication is null ? [] : new[] { Visit.Face, Visit.Pin, Visit.Sight })
        {
            visits.Add(await VisitAsync(id, identity, day).ConfigureAwait(false));
        }

        return
        [
            CardRules.Card(persona, day),
            CardRules.Certificate(persona, day, Revocations()),
            CardRules.Pin(persona),
            .. visits.Select(visit => visit.Explained),
            .. AnswerRules.GoingOn(visits),
            AnswerRules.EligibilityCertificate(persona, day),
            AnswerRules.Registration(persona),
            .. AnswerRules.ByDay(day),
        ];
    }

    private RevocationList Revocations()
    {
        using var authority = fixtures.LoadAuthority();
        return authority.Revocations.Current;
    }

    private async Task<DeskVisit> VisitAsync(string persona, string identity, LocalDate day)
    {
        var desks = new DeskFactory(fixtures, () => new InProcessBinding(), BindingKind.InProcess, profile, DeviceChoice.Good, Seed);
        var log = new ObservationLog();
        await using var scene = new Scene(desks, log);
        scene.Plan.Persona = persona;
        scene.Plan.Now = day + Opening;
        scene.Plan.Consent = new ConsentIntention.Everything();
        await VisitPlay.PlayAsync(scene, identity).ConfigureAwait(false);
        return DeskVisit.Of(identity, new LogView(log.Entries));
    }
}
