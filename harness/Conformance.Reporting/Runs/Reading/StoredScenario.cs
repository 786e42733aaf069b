using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Transcripts;

namespace Conformance.Reporting.Runs;

/// <summary>What a results folder keeps of one attempt at one scenario.</summary>
/// <param name="Stored">Its log, header included.</param>
/// <param name="IsWhole">False when the log has no closing line.</param>
/// <param name="Transcript">What was recorded between reader and card; null when nothing was.</param>
internal sealed record StoredScenario(StoredLog Stored, bool IsWhole, TranscriptReading? Transcript)
{
    /// <summary>What the device declares; null when it declares nothing, or the desk never opened.</summary>
    public DeskOpened? Desk => Stored.Log.Entries.Select(entry => entry.What).OfType<DeskOpened>().FirstOrDefault();

    /// <summary>Seconds on the bench's clock.</summary>
    public double Seconds => Stored.Log.Entries is [var first, .., var last] ? (last.At - first.At).TotalSeconds : 0;

    /// <summary>Reads it.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="log">The log's path in it, with "/".</param>
    /// <exception cref="BenchFaultException">The log cannot be read, or was changed.</exception>
    public static StoredScenario Read(string folder, string log)
    {
        var transcript = Path.Combine(folder, RunFolder.Transcripts, Path.GetFileName(log));
        var path = Path.Combine(folder, log);
        try
        {
            var recorded = File.Exists(transcript) ? TranscriptFile.Read(File.ReadAllBytes(transcript)) : null;
            return LogFile.Read(File.ReadAllBytes(path)) switch
            {
                LogReading.Complete(var stored) => new(stored, IsWhole: true, recorded),
                LogReading.Incomplete(var stored, _, _) => new(stored, IsWhole: false, recorded),
                LogReading.Broken(var line, var why) => throw Fault($"{path}, line {line}: {why}"),
                _ => throw new InvalidOperationException("a log is complete, incomplete or broken"),
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault($"{path}: {fault.Message}");
        }
    }

    private static BenchFaultException Fault(string what) =>
        new(Owner.Configuration, what, "nothing is reported of a log that is not as it was written; take the whole folder from where it was kept");
}
