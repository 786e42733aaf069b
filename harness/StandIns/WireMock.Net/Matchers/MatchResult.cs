namespace WireMock.Matchers;

/// <summary>How well an input matched.</summary>
public class MatchResult
{
    private static readonly MatchResult Perfect = new(MatchScores.Perfect);
    private static readonly MatchResult Mismatch = new(MatchScores.Mismatch);

    private MatchResult(double score) => Score = score;

    /// <summary>0 for a mismatch, 1 for a perfect match.</summary>
    public double Score { get; }

    /// <summary>Most scores are one of two, of which each request has several.</summary>
    internal static MatchResult Of(double score) => score switch
    {
        MatchScores.Perfect => Perfect,
        MatchScores.Mismatch => Mismatch,
        _ => new(score),
    };
}
