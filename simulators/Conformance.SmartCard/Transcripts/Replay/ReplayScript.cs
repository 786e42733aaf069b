using System.Globalization;

namespace Conformance.SmartCard.Transcripts.Replay;

/// <summary>What a transcript says that the card answers, command by command.</summary>
public sealed class ReplayScript
{
    /// <summary>The answer to reset that is played where none was recorded: the contact one of facts/card.md 3.7 that OpenSC knows.</summary>
    private const string PlainAtr = "3BE000FF8131FE4514";

    private ReplayScript(ReadOnlyMemory<byte> atr, IReadOnlyList<NumberedExchange> exchanges) => (Atr, Exchanges) = (atr, exchanges);

    /// <summary>The answer to reset.</summary>
    public ReadOnlyMemory<byte> Atr { get; }

    /// <summary>The exchanges, in order.</summary>
    public IReadOnlyList<NumberedExchange> Exchanges { get; }

    /// <summary>Reads the script from a transcript. Nothing that was masked can be answered.</summary>
    public static ReplayLoading Load(Transcript transcript)
    {
        var exchanges = transcript.Exchanges();
        var atrs = transcript.Entries.OfType<TranscriptEntry.Occurrence>().Select(entry => entry.Atr).OfType<string>().Distinct().ToList();
        if (exchanges.FirstOrDefault(numbered => numbered.Exchange.Answer?.IsMasked() == true) is { } masked)
        {
            return new ReplayLoading.Refused(masked.Line, string.Create(
                CultureInfo.InvariantCulture, $"the answer of {masked.Exchange.Answer!.Length} bytes is masked and cannot be played back: {masked.Describe()}"));
        }

        return (exchanges, atrs) switch
        {
            ([], _) => new ReplayLoading.Refused(null, "no command was recorded"),
            (_, [_, _, ..]) => new ReplayLoading.Refused(null, $"it is of more than one card ({string.Join(", ", atrs)})"),
            _ => new ReplayLoading.Loaded(new(Convert.FromHexString(atrs is [var atr] ? atr : PlainAtr), exchanges)),
        };
    }
}
