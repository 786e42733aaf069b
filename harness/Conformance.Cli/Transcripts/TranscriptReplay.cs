using System.Collections.Concurrent;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Transcripts;
using Conformance.Cli.Commands;
using Conformance.SmartCard.Transcripts.Replay;

namespace Conformance.Cli.Transcripts;

/// <summary>Plays a transcript back as a card in the first virtual reader.</summary>
internal sealed class TranscriptReplay(TimeProvider time, TextWriter output, TextWriter errors)
{
    public async Task<int> RunAsync(string file)
    {
        var transcript = TranscriptFile.Load(file);
        var script = ReplayScript.Load(transcript) switch
        {
            ReplayLoading.Loaded(var loaded) => loaded,
            ReplayLoading.Refused(var line, var why) => throw new BenchFaultException(
                Owner.Configuration, $"{file}{(line is { } at ? $", line {at}" : "")}: {why}", "record a session that reads nothing secret, or leave those lines out of a copy"),
            _ => throw new InvalidOperationException("a script is loaded or refused"),
        };
        var deviations = new ConcurrentQueue<Deviation>();
        var chip = new ReplayChip(script, deviation =>
        {
            deviations.Enqueue(deviation);
            Tell(file, deviation);
        });
        await new CardService(time).ServeAsync(
            [chip],
            () => output.WriteLine($"The transcript of {transcript.Header.Card}, {script.Exchanges.Count} exchanges, is played in the first virtual reader. Ctrl-C ends it."));
        output.WriteLine($"{chip.Played} of {script.Exchanges.Count} exchanges were played, {deviations.Count} commands were not the recorded ones.");
        if (!chip.IsFinished)
        {
            var due = script.Exchanges[chip.Played];
            output.WriteLine($"{file}, line {due.Line} is due next: {due.Describe()}");
        }

        return chip.IsFinished && deviations.IsEmpty ? ExitCodes.Passed : ExitCodes.Failed;
    }

    private void Tell(string file, Deviation deviation)
    {
        var (expected, received, why) = deviation;
        errors.WriteLine(expected is null
            ? $"{file}: {why}: received {received}, answered {ReplayChip.Unexpected}"
            : $"{file}, line {expected.Line}: {why}: expected {expected.Describe()}, received {received}, answered {ReplayChip.Unexpected}");
    }
}
