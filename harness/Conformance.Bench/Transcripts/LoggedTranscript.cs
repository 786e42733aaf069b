using Conformance.Bench.Bindings;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.SmartCard;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Bench.Transcripts;

/// <summary>
/// Makes the transcript of a stored log: every exchange decoded, with what the log kept of it. A transcript that was recorded at the desk
/// has more of the data fields; this one follows from the log alone, so that whoever has the log can make it again.
/// </summary>
public static class LoggedTranscript
{
    // No hash is made, so that no key is there to be told apart.
    private const string NoKey = "00000000";

    /// <summary>The file's bytes; null where the log has no exchange.</summary>
    public static byte[]? Of(StoredLog stored)
    {
        var entries = stored.Log.Entries;
        if (!entries.Any(entry => entry.What is ApduExchanged))
        {
            return null;
        }

        var header = stored.Header;
        var origin = header.Binding == BindingKind.InProcess.Word() || header.Binding == BindingKind.VirtualPcsc.Word() ? CardOrigin.Simulated : CardOrigin.Physical;
        var card = entries.Select(entry => entry.What).OfType<CardPlaced>().FirstOrDefault()?.Persona ?? "";
        using var bytes = new MemoryStream();
        var writer = new TranscriptWriter(bytes, new(header.Build, origin, card, header.Binding, NoKey));
        var decoder = new OutlineDecoder();
        foreach (var entry in entries)
        {
            if (EntryOf(entry, decoder) is { } line)
            {
                writer.Append(line);
            }
        }

        writer.Close();
        return bytes.ToArray();
    }

    private static TranscriptEntry? EntryOf(LogEntry entry, OutlineDecoder decoder)
    {
        var at = entry.At.ToDateTimeOffset();
        switch (entry.What)
        {
            case CardPlaced(var persona):
                decoder.Restart();
                return new TranscriptEntry.Occurrence(at, CardEvent.Inserted, null, persona);
            case CardTaken:
                return new TranscriptEntry.Occurrence(at, CardEvent.Removed, null, null);
            case ApduExchanged exchanged:
                TransportFaultKind? fault = Enum.TryParse<TransportFaultKind>(exchanged.Fault, out var kind) ? kind : null;
                return decoder.Of(at, new(exchanged.Header, exchanged.Selected, exchanged.CommandLength, exchanged.Expected, exchanged.Status, exchanged.ResponseLength, fault));
            default:
                return null;
        }
    }
}
