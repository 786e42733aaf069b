using System.Globalization;

namespace Conformance.SmartCard.Transcripts.Comparison;

/// <summary>How two answers to the same command differ.</summary>
internal static class AnswerDifference
{
    /// <summary>In words; null when they do not.</summary>
    public static string? Of(TranscriptEntry.Exchange first, TranscriptEntry.Exchange second, bool hashesComparable)
    {
        if (first.Answer is not { } left || second.Answer is not { } right)
        {
            return Told(first) == Told(second) ? null : $"answer: {Told(first)} / {Told(second)}";
        }

        string?[] parts =
        [
            left.Status == right.Status ? null : $"trailer: {left.Status} ({left.Meaning}) / {right.Status} ({right.Meaning})",
            left.Length == right.Length ? null : string.Create(CultureInfo.InvariantCulture, $"length: {left.Length} / {right.Length} bytes"),
            Content(left, right, hashesComparable),
        ];
        var told = string.Join("; ", parts.Where(part => part is not null));
        return told.Length == 0 ? null : told;
    }

    private static string? Content(RecordedAnswer left, RecordedAnswer right, bool hashesComparable)
    {
        switch (left.IsMasked(), right.IsMasked())
        {
            case (true, true):
                return hashesComparable && left.Length == right.Length && left.Hash != right.Hash ? "content: both masked, and their hashes differ" : null;
            case (true, false) or (false, true):
                return "content: masked in one of the two";
            default:
                var (one, other) = (left.Data ?? "", right.Data ?? "");
                var same = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count() / 2;
                return same * 2 >= Math.Min(one.Length, other.Length)
                    ? null
                    : string.Create(CultureInfo.InvariantCulture, $"content: from byte {same + 1}: {one[(same * 2)..(same * 2 + 2)]} / {other[(same * 2)..(same * 2 + 2)]}");
        }
    }

    private static string Told(TranscriptEntry.Exchange exchange) => exchange switch
    {
        { Answer: { } answer } => answer.Status,
        { Fault: { } fault } => $"none ({fault.Kind})",
        _ => "none",
    };
}
