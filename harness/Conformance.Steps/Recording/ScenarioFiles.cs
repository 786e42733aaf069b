using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Records;
using Conformance.Steps.Benching;

namespace Conformance.Steps.Recording;

/// <summary>The log and the findings of one scenario in a results folder.</summary>
/// <param name="Folder">The results folder.</param>
/// <param name="Name">The name of both, without folder and ending.</param>
public sealed record ScenarioFiles(string Folder, string Name)
{
    /// <summary>The log of a name, by its path in a results folder.</summary>
    public static string LogOf(string name) => $"{RunFolder.Logs}/{name}.jsonl";

    /// <summary>The findings likewise.</summary>
    public static string FindingsOf(string name) => $"{RunFolder.Findings}/{name}.json";

    /// <summary>The log, written through while it is made.</summary>
    /// <exception cref="BenchFaultException">It cannot be made; later, that it cannot be written.</exception>
    public ILogSink OpenLog(LogHeader header) => Guarded(() =>
    {
        Directory.CreateDirectory(Path.Combine(Folder, RunFolder.Logs));
        return LogFile.Create(Path.Combine(Folder, LogOf(Name)), header);
    });

    /// <summary>The log as it lies there, where it is whole; null where there is none, or it was cut off.</summary>
    /// <exception cref="BenchFaultException">It cannot be read.</exception>
    public RecordedLog? WholeLog() => Guarded(() =>
    {
        var log = Path.Combine(Folder, LogOf(Name));
        return File.Exists(log) && File.ReadAllBytes(log) is var bytes && LogFile.Read(bytes) is LogReading.Complete(var stored) && stored.Log.Last<ScenarioInterrupted>() is null
            ? new RecordedLog(stored, bytes, File.Exists(Path.Combine(Folder, FindingsOf(Name))))
            : null;
    });

    /// <summary>Keeps what the scenario came to, and says where.</summary>
    /// <param name="result">What it came to.</param>
    /// <param name="log">Its stored log. The hash is that of what was judged, not of what the disk has: where the two differ, the folder is refused later.</param>
    /// <exception cref="BenchFaultException">It cannot be written.</exception>
    public KeptFiles Keep(ScenarioResult result, ReadOnlySpan<byte> log)
    {
        var findings = FindingsFile.Write(result, log, complete: true);
        Guarded(() =>
        {
            Directory.CreateDirectory(Path.Combine(Folder, RunFolder.Findings));
            File.WriteAllBytes(Path.Combine(Folder, FindingsOf(Name)), findings);
            return true;
        });
        return new(KeptFile.Of(LogOf(Name), log), KeptFile.Of(FindingsOf(Name), findings));
    }

    private T Guarded<T>(Func<T> access)
    {
        try
        {
            return access();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{Folder}: {fault.Message}", "make room, or choose another folder for what is kept");
        }
    }
}
