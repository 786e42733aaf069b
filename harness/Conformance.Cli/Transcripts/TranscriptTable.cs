using System.Globalization;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Cli.Transcripts;

/// <summary>Prints a transcript line by line, what happens within an application further to the right.</summary>
internal sealed class TranscriptTable(TextWriter output, bool withData)
{
    private string? _application;

    public void Print(Transcript transcript)
    {
        var (build, origin, card, binding, _) = transcript.Header;
        output.WriteLine($"card {card} ({(origin == CardOrigin.Simulated ? "simulated" : "physical")}), binding {binding}, build {build}");
        for (var index = 0; index < transcript.Entries.Count; index++)
        {
            var entry = transcript.Entries[index];
            Line(index + 1, entry.At, entry switch
            {
                TranscriptEntry.Exchange exchange => Words(exchange),
                TranscriptEntry.Occurrence occurrence => Words(occurrence),
                _ => throw new InvalidOperationException($"no words for {entry.GetType().Name}"),
            });
            if (withData && entry is TranscriptEntry.Exchange { Command: var command, Answer: var answer })
            {
                Data('>', command.Data);
                Data('<', answer?.Data);
            }
        }
    }

    private void Line(int number, DateTimeOffset at, string words) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number,5}  {at.UtcDateTime:HH:mm:ss.ffffff}  {words}"));

    private void Data(char mark, string? data)
    {
        if (data is not null)
        {
            output.WriteLine($"{"",24}{mark} {data}");
        }
    }

    private string Words(TranscriptEntry.Exchange exchange)
    {
        var meaning = exchange.Command.Meaning;
        var enters = meaning is { Instruction: "SELECT", File: null, Application: not null };
        if (enters && exchange.Answer?.Status == "9000")
        {
            _application = meaning.Application;
        }

        var indentation = enters || _application is null ? "" : "  ";
        var about = new[]
        {
            enters ? meaning.Application : null,
            meaning.File,
            meaning.Offset is { } offset ? string.Create(CultureInfo.InvariantCulture, $"from {offset}") : null,
            meaning.Record is { } record ? string.Create(CultureInfo.InvariantCulture, $"record {record}") : null,
            meaning.DataObject,
            exchange.Command.Malformed,
        };
        return $"{indentation}{exchange.Command.Header}  {string.Join(' ', about.Prepend(meaning.Instruction).OfType<string>())}{Sent(exchange.Command)} -> {Came(exchange)}";
    }

    private static string Sent(RecordedCommand command) =>
        command.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" [{command.Length} bytes{(command.IsMasked() ? ", masked" : "")}]");

    private static string Came(TranscriptEntry.Exchange exchange) => exchange switch
    {
        { Answer: { Length: 0 } answer } => $"{answer.Status} {answer.Meaning}",
        { Answer: { } answer } => string.Create(CultureInfo.InvariantCulture, $"{answer.Status} {answer.Meaning}, {answer.Length} bytes{(answer.IsMasked() ? ", masked" : "")}"),
        { Fault: { } fault } => $"no answer: {fault.Kind}",
        _ => "no answer",
    };

    private string Words(TranscriptEntry.Occurrence occurrence)
    {
        _application = null;
        var words = occurrence.Event switch
        {
            CardEvent.Inserted => "card inserted",
            CardEvent.PoweredOn => "power on",
            CardEvent.PoweredOff => "power off",
            CardEvent.Reset => "reset",
            _ => "card removed",
        };
        return $"{words}{(occurrence.Atr is { } atr ? $", ATR {atr}" : "")}{(occurrence.Card is { } card ? $": {card}" : "")}";
    }
}
