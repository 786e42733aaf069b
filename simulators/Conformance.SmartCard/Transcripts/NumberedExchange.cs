namespace Conformance.SmartCard.Transcripts;

/// <summary>An exchange and its place.</summary>
/// <param name="Number">Of the entry in its transcript, from 1; the line in the file is one more.</param>
/// <param name="Exchange">What was exchanged.</param>
public sealed record NumberedExchange(int Number, TranscriptEntry.Exchange Exchange)
{
    /// <summary>The line in the transcript's file, from 1.</summary>
    public int Line => Number + 1;

    /// <summary>The command for a person: header and lengths, its name and what it is about; never the data.</summary>
    public string Describe()
    {
        var (header, _, length, expected, _, meaning) = Exchange.Command;
        var about = string.Join(' ', new[] { meaning.Instruction, meaning.Application, meaning.File }.Where(part => part is not null));
        return FormattableString.Invariant($"{header} Lc={length} Le={expected?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} ({about})");
    }
}
