using Conformance.Bench.Judgement;
using Conformance.Bench.Pcsc;
using PCSC;

namespace Conformance.Bench.Physical.Diagnosis;

/// <summary>Looks at the PC/SC service: installed, running, with drivers, with readers.</summary>
/// <param name="contexts">The way to the service.</param>
/// <param name="clock">For the launcher's waits; none is made here.</param>
public sealed class ServiceExamination(IContextFactory contexts, TimeProvider clock)
{
    private const string Service = "pcscd";

    /// <summary>The daemon's program.</summary>
    public string Program { get; init; } = "/usr/sbin/pcscd";

    /// <summary>Where the drivers of readers lie.</summary>
    public string Drivers { get; init; } = "/usr/lib/pcsc/drivers";

    /// <summary>What was seen, and the readers to look into; none when the service does not get that far.</summary>
    /// <param name="wanted">The reader that the user named; null for all.</param>
    public (IReadOnlyList<Symptom> Symptoms, IReadOnlyList<string> Readers) Examine(string? wanted)
    {
        var symptoms = new List<Symptom> { Daemon(), OfDrivers() };
        var (readers, seen) = Readers(wanted);
        return ([.. symptoms, seen], readers);
    }

    private Symptom Daemon() =>
        new PcscDaemonLauncher(contexts, clock).Answers() ? new(Service, DiagnosisKind.Fine, "runs")
        : File.Exists(Program) ? new(Service, DiagnosisKind.Wrong, "is installed and does not answer", "systemctl start pcscd.socket, or sudo pcscd")
        : new(Service, DiagnosisKind.Wrong, $"is not installed ({Program} is missing)", "apt-get install pcscd libccid");

    private Symptom OfDrivers()
    {
        var found = Directory.Exists(Drivers) ? Bundles().Concat(Libraries()).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).ToList() : [];
        return found is []
            ? new("drivers", DiagnosisKind.Wrong, $"there is none in {Drivers}", "apt-get install libccid for USB readers, vsmartcard-vpcd for virtual ones; then restart pcscd")
            : new("drivers", DiagnosisKind.Fine, string.Join(", ", found));
    }

    private IEnumerable<string> Bundles() => Directory.EnumerateDirectories(Drivers, "*.bundle");

    private IEnumerable<string> Libraries() =>
        Directory.EnumerateFiles(Drivers, "*.so*", SearchOption.AllDirectories).Where(file => !file.Contains(".bundle", StringComparison.Ordinal));

    private (IReadOnlyList<string> Names, Symptom Seen) Readers(string? wanted)
    {
        const string Subject = "readers";
        switch (new PcscReaders(contexts).List())
        {
            case ReaderListing.Failed(var fault):
                return ([], new(Subject, DiagnosisKind.Unchecked, fault.Detail, "mend pcscd first"));
            case ReaderListing.Listed({ Count: 0 }):
                return ([], new(Subject, DiagnosisKind.Wrong, "none is connected", "connect one whose driver is installed; then restart pcscd"));
            case ReaderListing.Listed(var names):
                try
                {
                    return (wanted is null ? names : [ReaderNames.Choose(names, wanted)], new(Subject, DiagnosisKind.Fine, string.Join(", ", names)));
                }
                catch (BenchFaultException unknown)
                {
                    return ([], new(Subject, DiagnosisKind.Wrong, unknown.What, unknown.Hint));
                }

            default:
                throw new InvalidOperationException("a listing succeeds or fails");
        }
    }
}
