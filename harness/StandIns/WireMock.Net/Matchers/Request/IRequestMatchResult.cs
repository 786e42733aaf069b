namespace WireMock.Matchers.Request;

/// <summary>The scores of all matchers of one mapping; the better result sorts first.</summary>
public interface IRequestMatchResult : IComparable
{
    bool IsPerfectMatch { get; }

    double AverageTotalScore { get; }

    double TotalScore { get; }

    int TotalNumber { get; }

    double AddScore(Type matcherType, double score, Exception? exception);
}
