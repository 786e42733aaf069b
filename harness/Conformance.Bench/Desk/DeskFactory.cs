using System.Collections.Concurrent;
using Conformance.Authority;
using Conformance.Bench.Bindings;
using Conformance.Bench.Desk.People;
using Conformance.Bench.Desk.Phones;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Cameras;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Devices.Software;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Reception;
using Conformance.Bench.Requirements;
using Conformance.Bench.Time;
using Conformance.Bench.Transcripts;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Defects;
using Conformance.CardSimulator.Faults;
using Conformance.CardSimulator.Personas;
using Conformance.Messages;
using Conformance.ReaderSimulator;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>Opens desks, one per scenario, all with the same fixtures, binding, device and seed.</summary>
/// <param name="fixtures">Personas, certificates, register.</param>
/// <param name="bindings">Makes the way from reader to card; called once per desk.</param>
/// <param name="binding">Which way that is, for the log.</param>
/// <param name="profile">What the device is and declares.</param>
/// <param name="device">The device itself, or the defect or impostor that stands in for it.</param>
/// <param name="seed">Seed of everything random; the same seed gives the same log.</param>
public sealed class DeskFactory(BenchFixtures fixtures, Func<ICardBinding> bindings, BindingKind binding, DeviceProfile profile, DeviceChoice device, int seed)
{
    private static readonly StaffPasscode Passcode = new("7391");

    /// <summary>What to do about what no physical card can have.</summary>
    internal const string SimulatedAlone = "run this scenario with --binding in-process or virtual-pcsc";

    /// <summary>Whether scenarios that lock a PIN may be run; with physical cards, only after one was sacrificed.</summary>
    public bool MayLock { get; init; } = true;

    /// <summary>What the device is and declares.</summary>
    public DeviceProfile Profile => profile;

    /// <summary>
    /// Opens the transcript of a desk, given whose card is first, the way to it, and the desk's clock; null when nobody keeps any. Not
    /// asked on a device that offers no APDUs to be observed.
    /// </summary>
    public Func<string, string, TimeProvider, DeskTranscript>? Transcripts { get; init; }

    /// <summary>The device, where it is not the bench's own; null where it is.</summary>
    public OutsideDevice? Outside { get; init; }

    /// <summary>The software behind the terminal, where it is not the bench's own; null where it is.</summary>
    public OutsideSoftware? Software { get; init; }

    /// <summary>The centre and the terminal behind the desk, where they are not the desk's own; null where they are.</summary>
    internal DeskBackground? Behind { get; init; }

    /// <summary>What the cameras of the simulated reader see.</summary>
    public DeskCameras Cameras { get; init; } = new ScoredCameras();

    /// <summary>Where the centre is looked for, given where it is; for tests of a bench that cannot reach its own centre.</summary>
    internal Func<Uri, Uri> CentreAddress { get; init; } = address => address;

    /// <summary>
    /// What the holder of a card knows, for the finger of the simulated patient: the PIN, and 照合番号B as it is printed; null where the
    /// card has none.
    /// </summary>
    internal (string? Pin, string? NumberB) KnownTo(string persona) =>
        (fixtures.Persona(persona).AuthenticationPin?.Reveal(), fixtures.Persona(persona).NumberB?.Reveal());

    /// <summary>How somebody acts, and the chance behind it, which follows from the seed.</summary>
    /// <exception cref="BenchFaultException">There is no such manner.</exception>
    internal (Manner Manner, Random Random) PersonOf(string? manner) => (manner is null ? Manner.Plain : fixtures.Manner(manner), new Random(seed));

    /// <summary>What stands before the camera, by its words.</summary>
    /// <exception cref="BenchFaultException">There is no such thing.</exception>
    internal FaceStimulus FaceOf(string words) => fixtures.Face(words);

    /// <summary>The header of a scenario's log.</summary>
    public LogHeader HeaderOf(LoggedScenario scenario) => new(LogHeader.ThisBuild, scenario, device.Name, binding.Word(), seed, RequirementSet: null);

    /// <summary>Opens a desk according to a plan.</summary>
    /// <exception cref="BenchFaultException">A fixture that the plan needs is missing or broken, or the way to the card cannot be had.</exception>
    public ReceptionDesk Open(DeskPlan plan, ObservationLog log)
    {
        var time = new VirtualTime((MaySet(Aspect.Clock) ? plan.Now : DeskPlan.PlainDay).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).ToDateTimeOffset());
        var record = new DeskRecord(log, time, profile);
        Action<Observed> observe = record.Observe;
        var model = profile.Driver is DeviceDriver.Simulated simulated ? SimulatedModels.Read(simulated) : null;
        observe(new DeskOpened(plan.Persona, device.Name, profile.Model, binding.Word()) { Declared = profile.Declaration });
        var (readerDefect, cardDefect, centreDefect) = (device.ReaderDefect(), device.CardDefect(), device.CentreDefect());
        using var opening = new Ownership();
        var authority = opening.Own(fixtures.LoadAuthority());
        var made = new DeskCards(fixtures, authority, seed);
        var first = made.Options(plan.Persona, plan.TriesLeft, MaySet(Aspect.CardDates) ? plan.CertificateEnds : null);
        var centreSeen = new ConcurrentQueue<Observed>();
        var observation = opening.Own(new CentreObservation(Outside is null ? observe : centreSeen.Enqueue, plan.Outage == OutageChoice.Unreachable, Behind?.Line()?.Handler()));
        var centre = Behind?.Centre ?? opening.Own(OpenCentre(plan, authority, time, centreDefect, observation));
        if (plan.IsEligibilityOnly)
        {
            observe(DeskPlan.EligibilityOnlyTold);
        }

        foreach (var told in plan.Registered.Told)
        {
            observe(told);
        }

        var way = bindings();
        way.Open(observe, plan.MayLock);
        TellWhatIsWithheld(plan, record, way.IsPhysical && Outside is null);
        way.PassDelaysWith(time.Advance);
        var transcript = Outside is null && profile.Observability.Contains(Aspect.Apdu) && Transcripts is { } keep ? opening.Own(keep(plan.Persona, binding.Word(), time)) : null;
        var observedReader = new ObservedCardReader(transcript?.Watch(way.Reader) ?? way.Reader, observe, way.Answers);
        var keyUse = new CurrentCardKeyUse(() => record.NotOnPhysicalCard("use of the authentication key without the PIN", SimulatedAlone)) { IsPhysical = way.IsPhysical };
        var cardFace = new PlacedCardFace(
            persona => fixtures.Persona(persona).NumberB?.Reveal(),
            plan.CardFaceMisreads,
            Cameras,
            seed,
            () => record.NotOnPhysicalCard("reading what is printed on the card", SimulatedAlone)) { IsPhysical = way.IsPhysical };
        var http = opening.Own(new HttpClient(observation) { BaseAddress = CentreAddress(Behind?.Line()?.Address ?? centre.Address) });
        var terminal = new DeskTerminal(observe, Behind);
        if (plan.Settings is { } settings)
        {
            terminal.Set(settings);
        }

        var phones = new DeskPhones(fixtures, authority, persona => PhoneOrder.Of(plan, persona));
        var outside = Outside?.Open(new(profile, plan, time, record, http, centreSeen, seed));
        var parts = new ReaderParts(
            observedReader,
            cardFace,
            Cameras.Matcher,
            new CentreClient(http),
            terminal,
            time,
            new Random(seed),
            new ReaderObservation(observe))
        {
            PinlessKeyUse = keyUse,
            PhoneReader = new ObservedPhoneReader(phones.Slot, observe),
            StaffPasscode = Passcode,
        };
        var cards = ShelfOf(plan, made, first with { Defects = List(cardDefect) }, observe);
        var certificates = new CertificateCounter(authority, persona => DeskCards.AuthenticationOf(fixtures.Persona(persona)), fixtures.RenewalKey);
        var line = new CentreLine(record, http, centreSeen, terminal, () => Local(time)) { IsCentreOurs = profile.Driver is not DeviceDriver.Attended };
        bool DefectActed() => readerDefect?.Injected == true || cardDefect?.IsInjected == true || centreDefect?.Injected == true;
        return new(new(
            time,
            record,
            observation,
            way,
            observedReader,
            keyUse,
            cardFace,
            terminal,
            opening.Own(outside ?? MakeDevice(model!, parts, cardFace, readerDefect, DefectActed, observe)),
            opening.Release(),
            cards,
            phones,
            new(cards, certificates, centre.Registrations, record, way.IsPhysical, () => Instant.FromDateTimeOffset(time.GetUtcNow())),
            VisitsOf(line, centre),
            new(line),
            Outside?.FaceThreshold ?? model!.FaceThreshold,
            transcript));
    }

    /// <summary>Opens what stands behind a terminal, with the software under test.</summary>
    /// <exception cref="BenchFaultException">A fixture is missing or broken, or the software cannot be reached.</exception>
    public BackOffice OpenOffice(DeskPlan plan, ObservationLog log)
    {
        // Software whose clock nobody can set has its own day, and every day of the scenario is as far from that as from the plan's.
        var days = Software is null || MaySet(Aspect.Clock) ? 0 : Period.Between(plan.Now.Date, Software.Today, PeriodUnits.Days).Days;
        var time = new VirtualTime(plan.Now.PlusDays(days).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).ToDateTimeOffset());
        var record = new DeskRecord(log, time, profile);
        record.Observe(new DeskOpened(plan.Persona, device.Name, profile.Model, binding.Word()) { Declared = profile.Declaration });
        // A desk is opened by steps that do not wait; there is no context here that could wait for itself.
        var software = Software?.OpenAsync(record, time).GetAwaiter().GetResult() ?? OfficeSoftware.OfBench(device, time);
        return new(record, time, new(fixtures.Message("OQSsiquc01res"), days), software, seed);
    }

    /// <summary>Where the bench may not set a date, the device has its own: the plain day, and the certificate as issued.</summary>
    private static void TellWhatIsWithheld(DeskPlan plan, DeskRecord record, bool isPhysical)
    {
        if (isPhysical && plan.TriesLeft is { } tries)
        {
            record.NotOnPhysicalCard(FormattableString.Invariant($"setting the tries left to {tries}"), SimulatedAlone);
        }

        if (isPhysical && plan.CardFaults is { } faults)
        {
            record.NotOnPhysicalCard($"the plan of faults {faults}", SimulatedAlone);
        }

        if (plan.Now != DeskPlan.PlainDay)
        {
            record.MayControl(Aspect.Clock, "the day at the desk");
        }

        if (plan.CertificateEnds is not null)
        {
            record.MayControl(Aspect.CardDates, "the last valid day of the certificate on the card");
        }
    }

    private bool MaySet(Aspect control) => profile.Observability.Contains(control);

    private EligibilityCentre OpenCentre(DeskPlan plan, TestCertificateAuthority authority, VirtualTime time, CentreDefect? defect, CentreObservation observation)
    {
        var holder = fixtures.Holder(plan.Persona);
        if (plan.Stop is { } stop)
        {
            var kind = stop.Suspended ? RevocationKind.Suspended : RevocationKind.Revoked;
            var since = stop.Since.AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).ToInstant();
            authority.Revocations.Add(holder.SerialNumber, new(kind, since));
        }

        var settings = new CentreSettings(
            plan.Encoding == EncodingChoice.ShiftJis ? MessageEncoding.ShiftJis : MessageEncoding.Utf8,
            plan.Grace == GraceChoice.SameDayOfThirdMonth ? new SameDayOfThirdMonth() : null,
            defect)
        {
            Access = plan.IsEligibilityOnly ? InstitutionAccess.EligibilityOnly : InstitutionAccess.Full,
            MayViewInEmergency = plan.MayViewInEmergency,
        };
        var centre = EligibilityCentre.Start(settings, RegisterOf(plan, holder.Subject), authority, time, new Random(seed), observation);
        plan.Registration.Enter(centre.Registrations, holder.Subject);
        centre.Registrations.TakesTime = plan.RegistrationTakesTime;
        return centre;
    }

    private InsuredRegister RegisterOf(DeskPlan plan, string subject)
    {
        var register = fixtures.LoadRegister();
        // Whoever is not registered has nothing to change; the centre will say so.
        if (register.Has(subject))
        {
            register = register.With(subject, plan.Registered.Apply);
            register = plan.Registered.Twin is { } twin ? register.With(fixtures.Holder(twin.Persona).Subject, other => twin.With(other, register.Find(subject, plan.Now.Date))) : register;
            register = plan.Registered.Newer is { } newer ? register.WithNewer(subject, newer.Following) : register;
        }

        return plan.Outage == OutageChoice.RegisterDown ? register.Unavailable() : register;
    }

    private static IReadOnlyList<CardDefect> List(CardDefect? defect) => defect is null ? [] : [defect];

    private IReaderUnderTest MakeDevice(ReaderModel model, ReaderParts parts, PlacedCardFace placed, ReaderDefect? defect, Func<bool> defectActed, Action<Observed> observe) =>
        device.Name switch
        {
            DeviceChoice.EmptyChairName => new EmptyChair(),
            DeviceChoice.AcceptEverythingName => new AcceptEverything(observe, parts.Terminal),
            DeviceChoice.RefuseEverythingName => new RefuseEverything(observe),
            _ when device.DiesAtStep is { } step => new DyingDevice(Simulated(model, parts, null, placed, defectActed), step),
            _ => Simulated(model, parts, defect, placed, defectActed),
        };

    private SimulatedReader Simulated(ReaderModel model, ReaderParts parts, ReaderDefect? defect, PlacedCardFace placed, Func<bool> defectActed) =>
        new(SimulatedFronts.Of(model, parts, defect), Passcode, (face, look) => Cameras.Look(face, placed.Persona, new(seed, look)), defectActed);

    private Visits VisitsOf(CentreLine line, EligibilityCentre centre) => new(
        line,
        centre.Visits,
        persona => centre.Register.Find(fixtures.Holder(persona).Subject, line.Now.Date) is RegisterReply.Found found
            ? found.Record
            : throw new BenchFaultException(Owner.Configuration, $"the register knows nobody by the card of \"{persona}\"", "let a home visit be of somebody who is registered"));

    private static LocalDateTime Local(VirtualTime time) => Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).LocalDateTime;

    private static CardShelf ShelfOf(DeskPlan plan, DeskCards cards, CardOptions first, Action<Observed> observe) => new(
        persona => cards.Make(persona, persona == plan.Persona ? first : new()),
        (persona, card, shelf) => cards.Faulty(card, persona == plan.Persona ? plan.CardFaults : null, shelf, word => observe(new CardFaulted(word))));
}
