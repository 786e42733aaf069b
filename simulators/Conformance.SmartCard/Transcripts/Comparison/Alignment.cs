namespace Conformance.SmartCard.Transcripts.Comparison;

/// <summary>
/// Puts the same commands of two transcripts side by side: a longest common subsequence, so that one command more does not make
/// everything after it differ.
/// </summary>
internal static class Alignment
{
    public static IEnumerable<(NumberedExchange? First, NumberedExchange? Second)> Of(IReadOnlyList<NumberedExchange> first, IReadOnlyList<NumberedExchange> second)
    {
        var lengths = Lengths(first, second);
        var (i, j) = (0, 0);
        while (i < first.Count || j < second.Count)
        {
            if (i < first.Count && j < second.Count && Same(first[i], second[j]))
            {
                yield return (first[i++], second[j++]);
            }
            else if (j == second.Count || (i < first.Count && lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                yield return (first[i++], null);
            }
            else
            {
                yield return (null, second[j++]);
            }
        }
    }

    private static int[,] Lengths(IReadOnlyList<NumberedExchange> first, IReadOnlyList<NumberedExchange> second)
    {
        var lengths = new int[first.Count + 1, second.Count + 1];
        for (var i = first.Count - 1; i >= 0; i--)
        {
            for (var j = second.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = Same(first[i], second[j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    // What a command is about follows from the commands before it and is not compared again.
    private static bool Same(NumberedExchange first, NumberedExchange second)
    {
        var (one, other) = (first.Exchange.Command, second.Exchange.Command);
        return (one.Header, one.Length, one.Expected) == (other.Header, other.Length, other.Expected)
            && (one.Data == other.Data || one.IsMasked() || other.IsMasked());
    }
}
