using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Authority;
using Conformance.Bench.Desk;
using Conformance.Bench.Desk.People;
using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.CardSimulator.Faults;
using Conformance.CardSimulator.Personas;
using Conformance.CardSimulator.Phones;
using Conformance.CardSimulator.Seeding;
using Conformance.Messages;

namespace Conformance.Bench.Fixtures;

/// <summary>The folder fixtures/: personas, certificates, register. Read when first asked for, then kept.</summary>
public sealed class BenchFixtures(string folder)
{
    private readonly ConcurrentDictionary<string, Persona> _personas = new();
    private readonly ConcurrentDictionary<string, RSAParameters> _seededKeys = new();
    private readonly Lazy<IReadOnlyDictionary<string, FaceStimulus>> _faces = new(() => FaceConditionFile.Read(Path.Combine(folder, "faces", "conditions.json")));
    private readonly Lazy<AuthorityFolder> _authority = new(() => AuthorityFolder.Read(Certificates(folder)));
    private readonly Lazy<InsuredRegister> _register = new(() => InsuredRegister.Load(Path.Combine(folder, "register")));
    private readonly ConcurrentDictionary<string, CertificateHolder> _holders = new();

    /// <summary>The ids of all personas, in alphabetical order.</summary>
    /// <exception cref="BenchFaultException">There is no such folder.</exception>
    public IReadOnlyList<string> PersonaIds()
    {
        var personas = Path.Combine(folder, "personas");
        return Directory.Exists(personas)
            ? NamesIn(personas)
            : throw new BenchFaultException(Owner.Configuration, $"{personas}: there is no such folder", "point --fixtures at the folder that holds personas/ and certificates/");
    }

    /// <summary>One persona.</summary>
    /// <exception cref="BenchFaultException">It is unknown, or its file is not right; all that is wrong is named with its place.</exception>
    public Persona Persona(string id) => _personas.GetOrAdd(id, Read);

    /// <summary>By whom the centre knows a persona.</summary>
    /// <exception cref="BenchFaultException">There is no such persona, or its card has no authentication certificate.</exception>
    internal CertificateHolder Holder(string persona) => _holders.GetOrAdd(persona, id => CertificateHolder.Of(DeskCards.AuthenticationOf(Persona(id))));

    /// <summary>The key of the next certificate of a persona, the same every time; the caller disposes of it.</summary>
    internal RSA RenewalKey(string persona) => RSA.Create(_seededKeys.GetOrAdd("renewed certificate of " + persona, Seeded));

    /// <summary>The phone of a persona.</summary>
    /// <exception cref="BenchFaultException">There is none, or its file is not right.</exception>
    internal PhoneRecord Phone(string persona) => PhoneFile.Read(Path.Combine(folder, "phones", persona + ".json")) switch
    {
        PhoneReading.Accepted(var phone) => phone,
        PhoneReading.Refused(var where, var what) => throw new BenchFaultException(Owner.Configuration, $"{Path.Combine(folder, "phones", persona + ".json")}, {where}: {what}", $"there are the phones of: {string.Join(", ", NamesIn(Path.Combine(folder, "phones")))}"),
        _ => throw new InvalidOperationException("a phone is accepted or refused"),
    };

    /// <summary>The key of the certificate on the phone of a persona, the same every time; the caller disposes of it.</summary>
    internal RSA PhoneKey(string persona) => RSA.Create(_seededKeys.GetOrAdd("phone of " + persona, Seeded));

    /// <summary>The serial number of a persona's authentication certificate; null where there is none.</summary>
    internal string? AuthenticationSerial(string persona)
    {
        var file = NamesIn(Path.Combine(folder, "personas")).Contains(persona) ? Path.Combine(Certificates(folder), persona + ".auth.cer") : null;
        if (file is null || !File.Exists(file))
        {
            return null;
        }

        using var certificate = X509CertificateLoader.LoadCertificateFromFile(file);
        return certificate.SerialNumber;
    }

    /// <summary>A certificate authority with the kept keys and revocations.</summary>
    /// <exception cref="BenchFaultException">A key is missing or broken, or the list of revocations is.</exception>
    public TestCertificateAuthority LoadAuthority() => Guard(() => new TestCertificateAuthority(_authority.Value));

    /// <summary>How a centre is set up.</summary>
    /// <param name="file">A file as centre/ has them.</param>
    /// <exception cref="BenchFaultException">It is broken.</exception>
    public static CentreSettings CentreSettings(string file) => Guard(() => CentreSettingsFile.Read(file));

    /// <summary>What goes wrong at a centre on purpose.</summary>
    /// <param name="file">A file as disturbances/ has them.</param>
    /// <exception cref="BenchFaultException">It is broken.</exception>
    public static IReadOnlyList<Disturbance> Disturbances(string file) => Guard(() => DisturbanceFile.Read(file));

    /// <summary>Answers of somebody's own that go before a centre's.</summary>
    /// <param name="folder">A folder as stubs/ describes it.</param>
    /// <exception cref="BenchFaultException">It is broken.</exception>
    public static StubBook Stubs(string folder) => Guard(() => StubBook.Read(folder), "fixtures/stubs/README.md says what a stub may hold");

    /// <summary>The register of insured persons.</summary>
    /// <exception cref="BenchFaultException">A file is broken.</exception>
    public InsuredRegister LoadRegister() => Guard(() => _register.Value);

    /// <summary>A message that deviates from nothing.</summary>
    /// <param name="kind">What the names of its files begin with.</param>
    /// <exception cref="BenchFaultException">It is missing or no message.</exception>
    internal XmlMessage Message(string kind)
    {
        var file = Path.Combine(folder, "messages", kind + ".xml");
        return File.Exists(file) && MessageReader.Read(File.ReadAllBytes(file)) is MessageReading.Read(var message)
            ? message
            : throw new BenchFaultException(Owner.Configuration, $"{file}: there is no such message", "restore it from the repository");
    }

    /// <summary>The profile of a simulated reader.</summary>
    /// <param name="id">Name of its file in readers/, without ".json".</param>
    /// <param name="capabilities">The ids that the catalogue knows.</param>
    /// <exception cref="BenchFaultException">It is missing or not right.</exception>
    public DeviceProfile Reader(string id, IReadOnlyCollection<string> capabilities) =>
        DeviceProfileFile.Read(Path.Combine(folder, "readers", id + ".json"), capabilities);

    /// <summary>A plan of faults of the card.</summary>
    /// <param name="name">Name of its file in cards/plans/, without ".json".</param>
    /// <exception cref="BenchFaultException">It is missing or not right.</exception>
    public FaultPlan FaultPlan(string name)
    {
        var plans = Path.Combine(folder, "cards", "plans");
        var file = Path.Combine(plans, name + ".json");
        if (!File.Exists(file))
        {
            throw new BenchFaultException(Owner.Configuration, $"{plans}: there is no plan of the name \"{name}\"", "there are: " + string.Join(", ", NamesIn(plans)));
        }

        return FaultPlanFile.Read(file) switch
        {
            FaultPlanReading.Accepted(var plan) => plan,
            FaultPlanReading.Refused(_, var where, var what, var hint) => throw new BenchFaultException(Owner.Configuration, $"{file}, {where}: {what}", hint),
            _ => throw new InvalidOperationException("a plan is accepted or refused"),
        };
    }

    /// <summary>What stands before the camera.</summary>
    /// <param name="words">Its words in faces/conditions.json.</param>
    /// <exception cref="BenchFaultException">The file is missing or not right, or has nothing of these words.</exception>
    public FaceStimulus Face(string words) => _faces.Value.TryGetValue(words, out var face)
        ? face
        : throw new BenchFaultException(Owner.Configuration, $"no camera sees \"{words}\"", "there are: " + string.Join("; ", _faces.Value.Keys));

    /// <summary>How a person acts at the reader.</summary>
    /// <param name="name">Name of its file in people/, without ".json".</param>
    /// <exception cref="BenchFaultException">It is missing or not right.</exception>
    public Manner Manner(string name)
    {
        var people = Path.Combine(folder, "people");
        return NamesIn(people).Contains(name)
            ? MannerFile.Read(Path.Combine(people, name + ".json"))
            : throw new BenchFaultException(Owner.Configuration, $"{people}: there is nobody of the name \"{name}\"", "there are: " + string.Join(", ", NamesIn(people)));
    }

    /// <summary>A schema may lie beside the files that it describes.</summary>
    private static string[] NamesIn(string folder) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder, "*.json")
            .Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Order(StringComparer.Ordinal),
    ];

    private static RSAParameters Seeded(string text)
    {
        using var key = SeededRsaKey.Create(new(text));
        return key.ExportParameters(includePrivateParameters: true);
    }

    private static string Certificates(string folder) => Path.Combine(folder, "certificates");

    private static T Guard<T>(Func<T> load, string hint = "correct the fixture, or restore it from the repository")
    {
        try
        {
            return load();
        }
        catch (FixtureFormatException fault)
        {
            throw new BenchFaultException(Owner.Configuration, fault.Message, hint);
        }
    }

    private Persona Read(string id) => PersonaAt(PersonaFileOf(id));

    /// <summary>The file of a persona.</summary>
    /// <exception cref="BenchFaultException">There is no such persona.</exception>
    public string PersonaFileOf(string id)
    {
        var known = PersonaIds();
        return known.Contains(id)
            ? Path.Combine(folder, "personas", id + ".json")
            : throw new BenchFaultException(Owner.Configuration, $"there is no persona \"{id}\"", $"choose one of: {string.Join(", ", known)}");
    }

    /// <summary>The persona of a file that need not lie among the fixtures.</summary>
    /// <exception cref="BenchFaultException">It is not right; all that is wrong is named with its place.</exception>
    public static Persona PersonaAt(string file) => PersonaFile.Read(file) switch
    {
        PersonaReading.Accepted(var persona) => persona,
        PersonaReading.Refused(var faults) => throw new BenchFaultException(
            Owner.Configuration,
            string.Join('\n', faults.Select(fault => $"{fault.File}, {fault.Where}: {fault.What}")),
            string.Join("; ", faults.Select(fault => fault.Hint).Distinct())),
        _ => throw new InvalidOperationException("a persona is accepted or refused"),
    };
}
