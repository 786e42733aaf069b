namespace Conformance.SmartCard.Transcripts.Comparison;

/// <summary>How two transcripts differ: their commands in order, and of each answer content, length and trailer. Times do not count.</summary>
/// <param name="Differences">In order; empty when there are none.</param>
/// <param name="ByLengthAlone">How many pairs of masked answers could be compared by their length alone, as their hashes have different keys.</param>
public sealed record TranscriptComparison(IReadOnlyList<TranscriptDifference> Differences, int ByLengthAlone)
{
    /// <summary>Compares them.</summary>
    public static TranscriptComparison Of(Transcript first, Transcript second)
    {
        var comparable = first.Header.MaskKey == second.Header.MaskKey;
        var differences = new List<TranscriptDifference>();
        var byLength = 0;
        foreach (var (left, right) in Alignment.Of(first.Exchanges(), second.Exchanges()))
        {
            var how = (left, right) switch
            {
                (_, null) => "only in the first",
                (null, _) => "only in the second",
                _ => AnswerDifference.Of(left.Exchange, right.Exchange, comparable),
            };
            byLength += left is not null && right is not null && !comparable && AreBothMasked(left, right) ? 1 : 0;
            if (how is not null)
            {
                differences.Add(new(left, right, how));
            }
        }

        return new(differences, byLength);
    }

    private static bool AreBothMasked(NumberedExchange left, NumberedExchange right) =>
        left.Exchange.Answer?.IsMasked() == true && right.Exchange.Answer?.IsMasked() == true;
}
