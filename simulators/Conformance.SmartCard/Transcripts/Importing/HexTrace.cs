namespace Conformance.SmartCard.Transcripts.Importing;

/// <summary>
/// Plain hexadecimal. Either every line begins with "&gt;" (command), "&lt;" (answer) or "ATR:", or none does and commands and answers come
/// in turn. What stands behind "#" or ";" is a remark.
/// </summary>
internal static class HexTrace
{
    private const string AtrMark = "ATR:";

    public static IReadOnlyList<TraceItem> Read(IReadOnlyList<string> lines, List<TraceFault> faults)
    {
        var items = new List<TraceItem>();
        bool? marked = null;
        for (var index = 0; index < lines.Count; index++)
        {
            var text = Bare(lines[index]);
            if (text.Length == 0)
            {
                continue;
            }

            var isMarked = text[0] is '>' or '<';
            var isAtr = text.StartsWith(AtrMark, StringComparison.OrdinalIgnoreCase);
            marked ??= isAtr ? null : isMarked;
            if (!isAtr && isMarked != marked)
            {
                faults.Add(new(index + 1, isMarked ? "marked with > or <, where lines before have no mark" : "neither > nor <, where lines before have one", "mark every line, or none"));
                continue;
            }

            var bytes = HexLine.Read(isAtr ? text[AtrMark.Length..] : text.TrimStart('>', '<'), out var what);
            if (bytes is null or [])
            {
                faults.Add(new(index + 1, what ?? "no bytes", "write the bytes in hexadecimal, two digits each; remarks stand behind #"));
                // Its place in the turn is kept, so that one bad line does not make all that follow bad.
                bytes = [];
            }

            items.Add(isAtr ? new TraceItem.Atr(index + 1, TimeSpan.Zero, bytes) : Of(text[0], index + 1, bytes, items));
        }

        return items;
    }

    private static TraceItem Of(char mark, int line, byte[] bytes, List<TraceItem> before)
    {
        var isAnswer = mark == '<' || (mark != '>' && before.FindLast(item => item is not TraceItem.Atr) is TraceItem.Command);
        return isAnswer ? new TraceItem.Answer(line, TimeSpan.Zero, bytes) : new TraceItem.Command(line, TimeSpan.Zero, bytes);
    }

    private static string Bare(string line)
    {
        var remark = line.AsSpan().IndexOfAny('#', ';');
        return (remark < 0 ? line : line[..remark]).Trim();
    }
}
