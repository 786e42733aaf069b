using System.Globalization;
using Conformance.SmartCard;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Reporting.Runs;

/// <summary>What status words mean: in English what the transcript says (<see cref="StatusText"/>), in Japanese the same as data.</summary>
internal sealed class StatusWords(ReportWords words)
{
    /// <summary>One phrase.</summary>
    /// <param name="status">SW1 SW2, four hexadecimal digits.</param>
    public string Of(string status)
    {
        var value = new StatusWord(ushort.Parse(status, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        return words.Language == ReportLanguage.English ? StatusText.Of(value) : Japanese(value);
    }

    private string Japanese(StatusWord status) => status switch
    {
        _ when words.Has($"status.{status}") => words[$"status.{status}"],
        { TriesLeft: { } tries } => words.Format("status.tries", tries),
        { Sw1: 0x61 } => words.Format("status.more", Bytes(status)),
        { Sw1: 0x6C } => words.Format("status.le", Bytes(status)),
        _ => words["status.unknown"],
    };

    private static int Bytes(StatusWord status) => status.Sw2 == 0 ? 256 : status.Sw2;
}
