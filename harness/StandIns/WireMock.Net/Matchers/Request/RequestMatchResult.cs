namespace WireMock.Matchers.Request;

/// <inheritdoc />
public class RequestMatchResult : IRequestMatchResult
{
    public double TotalScore { get; private set; }

    public int TotalNumber { get; private set; }

    public double AverageTotalScore => TotalNumber == 0 ? MatchScores.Mismatch : TotalScore / TotalNumber;

    public bool IsPerfectMatch => TotalNumber == 0 || MatchScores.IsPerfect(AverageTotalScore);

    public double AddScore(Type matcherType, double score, Exception? exception)
    {
        TotalNumber++;
        TotalScore += score;
        return score;
    }

    /// <summary>As it was before any score.</summary>
    internal void Clear() => (TotalScore, TotalNumber) = (0, 0);

    /// <summary>The higher score sorts first; of equal scores the one of more matchers.</summary>
    public int CompareTo(object? obj)
    {
        if (obj is not RequestMatchResult other)
        {
            return -1;
        }

        var byScore = other.AverageTotalScore.CompareTo(AverageTotalScore);
        return byScore == 0 ? other.TotalNumber.CompareTo(TotalNumber) : byScore;
    }
}
