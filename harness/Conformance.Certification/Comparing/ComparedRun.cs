using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Records;
using Conformance.Certification.Bundles;

namespace Conformance.Certification.Comparing;

/// <summary>One run to be compared with others: of a certificate's bundle, or a results folder by itself.</summary>
/// <param name="Record">What it came to.</param>
/// <param name="Class">What kind of device it was of, and how well that could be observed.</param>
/// <param name="Sha256">Digest of its run.json, which names every log and findings file with its digest.</param>
/// <param name="IsCertified">Whether it lies in the bundle of a certificate.</param>
public sealed record ComparedRun(RunRecord Record, string Class, string Sha256, bool IsCertified)
{
    /// <summary>Model, device and build in one line.</summary>
    public string Name => $"{Record.Setting.Reader} ({Record.Setting.Device}), build {Record.Setting.Build}, seed {FormattableString.Invariant($"{Record.Setting.Seed}")}{(IsCertified ? ", certified" : "")}";

    /// <summary>Reads a run, once its logs and findings are shown to be those of its record.</summary>
    /// <param name="folder">The folder of a bundle, or of results.</param>
    /// <exception cref="BenchFaultException">There is none, or a file of it is missing or was changed.</exception>
    public static ComparedRun Read(string folder)
    {
        var isCertified = File.Exists(Path.Combine(folder, BundleNames.Certificate));
        var results = isCertified ? Path.Combine(folder, BundleNames.Run) : folder;
        var record = RunFolder.Read(results);
        return new(record, ClassOf(results, record), BundleFiles.DigestOf(File.ReadAllBytes(Path.Combine(results, RunFile.Name))), isCertified);
    }

    /// <summary>What the run says of a requirement, and which evidence it has for that.</summary>
    public ComparedCell CellOf(string requirement)
    {
        var said = Record.Requirements.FirstOrDefault(outcome => outcome.Id == requirement);
        var files = Record.Scenarios.Where(scenario => scenario.Checks.Any(check => check.Requirement == requirement)).Select(scenario => scenario.Files).OfType<KeptFiles>().ToList();
        var evidence = files is [] ? null : BundleFiles.DigestOf(System.Text.Encoding.ASCII.GetBytes(string.Concat(files.Select(file => $"{file.Log.Sha256} {file.Findings.Sha256}\n"))));
        return new(said?.Verdict, said?.Waived ?? false, said?.Why, Sha256, evidence);
    }

    private static string ClassOf(string folder, RunRecord record)
    {
        var log = record.Scenarios.Select(scenario => scenario.Files?.Log.Name).OfType<string>().FirstOrDefault() ?? throw Fault(folder, "nothing was run in it");
        var declared = LogFile.Read(File.ReadAllBytes(Path.Combine(folder, log))) is LogReading.Complete(var stored)
            ? stored.Log.Entries.Select(entry => entry.What).OfType<DeskOpened>().FirstOrDefault()?.Declared
            : null;
        return declared is null
            ? throw Fault($"{folder}/{log}", "the log does not say what the device declared")
            : $"{(declared.IsReceiptComputer ? "software behind the terminal" : "reader")}, {ObservabilityClass.Of(declared).Name}";
    }

    private static BenchFaultException Fault(string where, string what) => new(Owner.Configuration, $"{where}: {what}", "compare bundles of 'conformance certify', or results of 'conformance run'");
}
