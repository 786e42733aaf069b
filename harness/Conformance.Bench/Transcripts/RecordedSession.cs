using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Requirements;
using Conformance.SmartCard;
using Conformance.SmartCard.Transcripts;
using NodaTime;

namespace Conformance.Bench.Transcripts;

/// <summary>
/// Makes a stored log of a transcript, so that a session which the bench never saw can be judged. Of the device nothing is known: it is
/// held to every capability of a reader, and to nothing that needs more than commands and answers to be seen.
/// </summary>
public static class RecordedSession
{
    private const string Device = "recorded session";

    /// <summary>The log's bytes.</summary>
    /// <param name="transcript">What was recorded.</param>
    /// <param name="choose">Chooses what it is to be judged by, Then steps alone, by what was recorded.</param>
    /// <param name="catalogue">Its newest set is what counts.</param>
    public static byte[] ToLog(Transcript transcript, Func<LogView, LoggedScenario> choose, Catalogue catalogue)
    {
        var log = new ObservationLog();
        var begin = transcript.Entries is [var first, ..] ? Instant.FromDateTimeOffset(first.At) : Instant.FromUnixTimeTicks(0);
        log.Append(begin, new DeskOpened(transcript.Header.Card, Device, Device, transcript.Header.Binding)
        {
            Declared = new([.. catalogue.CapabilityIds.Where(id => id != Declaration.ReceiptComputer).Order(StringComparer.Ordinal)], [Aspect.Apdu]),
        });
        log.Append(begin, new CardPlaced(transcript.Header.Card));
        var end = begin;
        foreach (var entry in transcript.Entries)
        {
            end = Instant.FromDateTimeOffset(entry.At);
            if (Observation(entry, transcript.Header.Card) is { } what)
            {
                log.Append(end, what);
            }
        }

        var scenario = choose(new(log.Entries));
        foreach (var point in Enumerable.Range(1, scenario.Steps.Count))
        {
            log.Append(end, new JudgementPoint(point));
        }

        return LogFile.Write(new(LogHeader.ThisBuild, scenario, Device, transcript.Header.Binding, Seed: 0, catalogue.Chosen?.Name), log);
    }

    private static Observed? Observation(TranscriptEntry entry, string card) => entry switch
    {
        TranscriptEntry.Exchange { Command.Header.Length: 8 } exchange => Named(exchange.Command.Data, new(
            exchange.Command.Header,
            null,
            exchange.Command.Length,
            exchange.Command.Expected,
            exchange.Answer?.Status,
            exchange.Answer?.Length ?? 0,
            exchange.Fault?.Kind.ToString())),
        TranscriptEntry.Occurrence { Event: CardEvent.Removed } => new CardTaken(card),
        TranscriptEntry.Occurrence { Event: CardEvent.Inserted } => new CardPlaced(card),
        _ => null,
    };

    // Of data fields a log has those of SELECT alone.
    private static ApduExchanged Named(string? data, ApduExchanged exchange) =>
        exchange.Instruction == Instruction.Select ? exchange with { Selected = data } : exchange;
}
