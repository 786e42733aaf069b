namespace Conformance.SmartCard.Transcripts;

/// <summary>A recorded session with a card.</summary>
/// <param name="Header">What it is of.</param>
/// <param name="Entries">In order; the first stands on the file's second line.</param>
public sealed record Transcript(TranscriptHeader Header, IReadOnlyList<TranscriptEntry> Entries)
{
    /// <summary>The first answer to reset in hexadecimal; null when none was recorded.</summary>
    public string? Atr => Entries.OfType<TranscriptEntry.Occurrence>().Select(entry => entry.Atr).FirstOrDefault(atr => atr is not null);

    /// <summary>The exchanges, each with its entry's number from 1.</summary>
    public IReadOnlyList<NumberedExchange> Exchanges() =>
        [.. Entries.Select((entry, index) => (Entry: entry as TranscriptEntry.Exchange, Number: index + 1))
            .Where(numbered => numbered.Entry is not null)
            .Select(numbered => new NumberedExchange(numbered.Number, numbered.Entry!))];
}
