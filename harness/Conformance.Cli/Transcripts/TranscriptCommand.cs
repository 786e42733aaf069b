using System.CommandLine;
using Conformance.Bench.Transcripts;
using Conformance.Cli.Commands;
using Conformance.Cli.Usage;
using Conformance.SmartCard.Transcripts.Importing;

namespace Conformance.Cli.Transcripts;

/// <summary>conformance transcript: what went between a card and its user, to be read, compared, played back, or brought in.</summary>
internal static class TranscriptCommand
{
    public static Command Create(TimeProvider time) =>
        new("transcript", "Shows, compares, plays back and imports recorded sessions with a card") { Show(), Diff(), Replay(time), Import() };

    private static Command Show()
    {
        var file = File();
        var data = new Option<bool>("--data") { Description = "Also the data fields that were kept, in hexadecimal" };
        var show = new Command("show", "Prints a transcript for people") { file, data };
        show.SetAction(parsed =>
        {
            new TranscriptTable(Console.Out, parsed.GetValue(data)).Print(TranscriptFile.Load(parsed.GetValue(file)!));
            return ExitCodes.Passed;
        });
        return show;
    }

    private static Command Diff()
    {
        var first = new Argument<string>("first") { Description = "A transcript" };
        var second = new Argument<string>("second") { Description = "Another transcript" };
        var diff = new Command("diff", "Says in which exchanges two transcripts differ, and how: content, length, trailer (exit code 1 when they do)") { first, second };
        diff.SetAction(parsed => new TranscriptDiff(Console.Out).Print(TranscriptFile.Load(parsed.GetValue(first)!), TranscriptFile.Load(parsed.GetValue(second)!)));
        return diff;
    }

    private static Command Replay(TimeProvider time)
    {
        var file = File();
        var replay = new Command("replay", "Plays a transcript back as a card in the first virtual PC/SC reader until Ctrl-C (exit code 1 when the client did anything else than what was recorded)") { file };
        replay.SetAction((parsed, _) => new TranscriptReplay(time, Console.Out, Console.Error).RunAsync(parsed.GetValue(file)!));
        return replay;
    }

    private static Command Import()
    {
        var trace = new Argument<string>("file") { Description = "The trace; PINs and personal data in it are masked on the way" };
        var format = WordOption.Of<TraceFormat>("--format", "pcscd: the log of 'pcscd --foreground --apdu'; hex: lines '> 00A4…' and '< 9000', or in turn");
        var log = new Option<string>("--out") { Description = "File for the observation log, for 'conformance judge'", Required = true };
        var transcript = new Option<string?>("--transcript") { Description = "File for the transcript, for 'conformance transcript'" };
        var simulated = new Option<bool>("--simulated") { Description = "The card was a simulated one: its attributes may be kept" };
        var maskKey = MaskKeyOption.Create();
        var import = new Command("import", "Brings in a trace that was recorded elsewhere, to be judged") { trace, format, log, transcript, simulated, maskKey };
        import.SetAction(parsed => new TranscriptImport(Console.Out, Console.Error).Run(new(
            parsed.GetValue(trace)!,
            parsed.GetValue(format),
            parsed.GetValue(log)!,
            parsed.GetValue(transcript),
            parsed.GetValue(simulated),
            MaskKeyOption.Read(parsed.GetValue(maskKey)))));
        return import;
    }

    private static Argument<string> File() => new("file") { Description = "A transcript" };
}
