namespace WireMock.Matchers;

/// <summary>How well an input matched.</summary>
public class MatchResult
{
    internal MatchResult(double score) => Score = score;

    /// <summary>0 for a mismatch, 1 for a perfect match.</summary>
    public double Score { get; }
}
