using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Requirements;
using Conformance.Bench.Transcripts;
using Conformance.SmartCard.Transcripts;
using Conformance.SmartCard.Transcripts.Importing;
using Conformance.Steps.Benching;

namespace Conformance.Cli.Transcripts;

/// <summary>Brings in a trace of somebody else's, as a transcript and as an observation log.</summary>
internal sealed class TranscriptImport(TextWriter output, TextWriter errors)
{
    public int Run(ImportOptions options)
    {
        var masking = new Masking(options.Simulated ? CardOrigin.Simulated : CardOrigin.Physical, options.MaskKey);
        var entries = new TranscriptEntries();
        switch (TraceImport.Read(Text(options.Trace), options.Format, entries, masking))
        {
            case TraceReading.Refused(var faults):
                foreach (var fault in faults)
                {
                    errors.WriteLine($"conformance: {options.Trace}, line {fault.Line}: {fault.What}\n  hint: {fault.Hint}");
                }

                return ExitCodes.CouldNotRun;
            case TraceReading.Imported(var exchanges):
                Keep(options, new(new(LogHeader.ThisBuild, masking.Origin, Path.GetFileName(options.Trace), "imported", masking.KeyId), entries.All));
                output.WriteLine($"{exchanges} exchanges; 'conformance judge {options.Log}' judges them");
                return ExitCodes.Passed;
            default:
                throw new InvalidOperationException("a trace is imported or refused");
        }
    }

    private static void Keep(ImportOptions options, Transcript transcript)
    {
        var catalogue = CatalogueFolder.Read([Folders.Default.Requirements]);
        var log = RecordedSession.ToLog(transcript, FeatureFolder.ReadRecorded(Folders.Default.Features), catalogue.For(catalogue.NewestSet));
        Guarded(options.Log, () =>
        {
            File.WriteAllBytes(options.Log, log);
            return log;
        });
        if (options.Transcript is { } path)
        {
            using var sink = TranscriptFileSink.Create(path, transcript.Header);
            foreach (var entry in transcript.Entries)
            {
                sink.Append(entry);
            }

            sink.Close();
        }
    }

    private static string Text(string path) => Guarded(path, () => File.ReadAllText(path));

    private static T Guarded<T>(string path, Func<T> access)
    {
        try
        {
            return access();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: {fault.Message}", "check the path and who may use it");
        }
    }
}
