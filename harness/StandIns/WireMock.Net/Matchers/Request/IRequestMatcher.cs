namespace WireMock.Matchers.Request;

/// <summary>Judges a request.</summary>
public interface IRequestMatcher
{
    /// <summary>Adds its score to the result and returns it: 0 for a mismatch, 1 for a perfect match.</summary>
    double GetMatchingScore(IRequestMessage requestMessage, IRequestMatchResult requestMatchResult);
}
