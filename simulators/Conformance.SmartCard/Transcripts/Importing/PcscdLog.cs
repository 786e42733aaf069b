using System.Globalization;
using System.Text.RegularExpressions;

namespace Conformance.SmartCard.Transcripts.Importing;

/// <summary>
/// The log of pcscd 1.9.9: eight digits of microseconds since the line before, then "APDU:", "SW:" or "Card ATR:" and bytes, each with a
/// blank behind it. "SW:" has the whole answer, and nothing when none came. All other lines are the daemon's own and pass.
/// </summary>
internal static partial class PcscdLog
{
    public static bool Is(string line) => Line().IsMatch(line);

    public static IReadOnlyList<TraceItem> Read(IReadOnlyList<string> lines, List<TraceFault> faults)
    {
        var items = new List<TraceItem>();
        var after = TimeSpan.Zero;
        for (var index = 0; index < lines.Count; index++)
        {
            if (Clock().Match(lines[index]) is { Success: true } clock)
            {
                after += TimeSpan.FromMicroseconds(long.Parse(clock.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
            }

            if (Line().Match(lines[index]) is not { Success: true } match)
            {
                continue;
            }

            if (HexLine.Read(match.Groups["bytes"].Value, out var what) is { } bytes)
            {
                items.Add(Of(match.Groups["what"].Value, index + 1, after, bytes));
            }
            else
            {
                faults.Add(new(index + 1, what!, "take the log from pcscd again; a line that its buffer cut short cannot be used"));
            }
        }

        return items;
    }

    private static TraceItem Of(string what, int line, TimeSpan after, byte[] bytes) => what switch
    {
        "APDU" => new TraceItem.Command(line, after, bytes),
        "SW" => new TraceItem.Answer(line, after, bytes),
        _ => new TraceItem.Atr(line, after, bytes),
    };

    // A terminal gets colours, and later versions name the thread behind the time.
    [GeneratedRegex(@"^(?:\e\[[0-9;]*m)*\d{8} (?:\[\d+\] )?(?:\e\[[0-9;]*m)*(?<what>APDU|SW|Card ATR):(?<bytes>[^\e]*)")]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?:\e\[[0-9;]*m)*(\d{8}) ")]
    private static partial Regex Clock();
}
