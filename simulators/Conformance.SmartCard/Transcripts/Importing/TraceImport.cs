namespace Conformance.SmartCard.Transcripts.Importing;

/// <summary>Brings a trace that was recorded elsewhere into a transcript; it is masked on its way.</summary>
public static class TraceImport
{
    private const int LongestAtr = 33;

    /// <summary>Reads all of it first, so that a trace with a mistake leaves nothing behind.</summary>
    /// <param name="text">The trace.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="sink">Keeps the transcript.</param>
    /// <param name="masking">What is not kept.</param>
    public static TraceReading Read(string text, TraceFormat format, ITranscriptSink sink, Masking masking)
    {
        string[] lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];
        var faults = new List<TraceFault>();
        var isPcscd = format == TraceFormat.Pcscd || (format == TraceFormat.Auto && lines.Any(PcscdLog.Is));
        var items = isPcscd ? PcscdLog.Read(lines, faults) : HexTrace.Read(lines, faults);
        faults.AddRange(WrongOrder(items));
        if (items.Count == 0 && faults.Count == 0)
        {
            faults.Add(new(1, "no command is in it", isPcscd ? "start pcscd with --apdu and take its whole log" : "give --format, or see 'conformance transcript import --help'"));
        }

        return faults.Count > 0
            ? new TraceReading.Refused([.. faults.OrderBy(fault => fault.Line)])
            : new TraceReading.Imported(Record(items, sink, masking));
    }

    private static IEnumerable<TraceFault> WrongOrder(IReadOnlyList<TraceItem> items)
    {
        TraceItem? before = null;
        foreach (var item in items)
        {
            switch (item)
            {
                case TraceItem.Answer { Bytes.Length: 1 }:
                    yield return new(item.Line, "an answer of one byte: a status word has two", "take the trace again");
                    break;
                case TraceItem.Answer when before is not TraceItem.Command:
                    yield return new(item.Line, "an answer to no command", "each answer stands behind its command");
                    break;
                case TraceItem.Atr { Bytes.Length: 1 or > LongestAtr }:
                    yield return new(item.Line, "an answer to reset has 2 to 33 bytes", "take the trace again");
                    break;
            }

            before = item is TraceItem.Atr ? before : item;
        }
    }

    private static int Record(IReadOnlyList<TraceItem> items, ITranscriptSink sink, Masking masking)
    {
        var clock = new TraceClock();
        var recorder = new TranscriptRecorder(sink, masking, clock);
        TraceItem.Command? open = null;
        var exchanges = 0;
        foreach (var item in items)
        {
            if (open is not null && item is TraceItem.Command)
            {
                Unanswered(recorder, open);
            }

            clock.SinceBeginning = item.After;
            switch (item)
            {
                case TraceItem.Atr atr:
                    recorder.PoweredOn(atr.Bytes);
                    break;
                case TraceItem.Command command:
                    open = command;
                    exchanges++;
                    break;
                case TraceItem.Answer answer:
                    Answer(recorder, open!, answer);
                    open = null;
                    break;
            }
        }

        if (open is not null)
        {
            Unanswered(recorder, open);
        }

        return exchanges;
    }

    private static void Answer(TranscriptRecorder recorder, TraceItem.Command command, TraceItem.Answer answer)
    {
        if (answer.Bytes is [])
        {
            Unanswered(recorder, command);
        }
        else
        {
            recorder.Answered(command.Bytes, answer.Bytes);
        }
    }

    private static void Unanswered(TranscriptRecorder recorder, TraceItem.Command command) =>
        recorder.Failed(command.Bytes, new(TransportFaultKind.Other, 0, "The trace has no answer."));
}
