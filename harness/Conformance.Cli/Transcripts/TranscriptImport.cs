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
    // More of them tell nothing new: a file of another kind has one on every line.
    private const int FaultsTold = 10;

    public int Run(ImportOptions options)
    {
        var text = Text(options.Trace);
        // A transcript of ours is lines of JSON; no other trace begins like that.
        if (options.Format == TraceFormat.Auto && text.StartsWith('{'))
        {
            var own = TranscriptFile.Load(options.Trace);
            return Keep(options, own, own.Entries.Count(entry => entry is TranscriptEntry.Exchange));
        }

        var masking = new Masking(options.Simulated ? CardOrigin.Simulated : CardOrigin.Physical, options.MaskKey);
        var entries = new TranscriptEntries();
        switch (TraceImport.Read(text, options.Format, entries, masking))
        {
            case TraceReading.Refused(var faults):
                return Refuse(options.Trace, faults);
            case TraceReading.Imported(var exchanges):
                return Keep(options, new(new(LogHeader.ThisBuild, masking.Origin, Path.GetFileName(options.Trace), "imported", masking.KeyId), entries.All), exchanges);
            default:
                throw new InvalidOperationException("a trace is imported or refused");
        }
    }

    private int Refuse(string trace, IReadOnlyList<TraceFault> faults)
    {
        foreach (var fault in faults.Take(FaultsTold))
        {
            errors.WriteLine($"conformance: {trace}, line {fault.Line}: {fault.What}\n  hint: {fault.Hint}");
        }

        if (faults.Count > FaultsTold)
        {
            errors.WriteLine($"conformance: {trace}: {faults.Count - FaultsTold} more lines like these");
        }

        return ExitCodes.CouldNotRun;
    }

    private int Keep(ImportOptions options, Transcript transcript, int exchanges)
    {
        var catalogue = CatalogueFolder.Read([Folders.Default.Requirements]);
        var log = RecordedSession.ToLog(transcript, session => FeatureFolder.ReadRecorded(Folders.Default.Features, session), catalogue.For(catalogue.NewestSet));
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

        output.WriteLine($"{exchanges} exchanges; 'conformance judge {options.Log}' judges them");
        return ExitCodes.Passed;
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
