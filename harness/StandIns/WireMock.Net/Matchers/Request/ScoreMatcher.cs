namespace WireMock.Matchers.Request;

/// <summary>One condition of a request: method, path, header, parameter or body.</summary>
internal sealed class ScoreMatcher(Func<IRequestMessage, double> score) : IRequestMatcher
{
    public double GetMatchingScore(IRequestMessage requestMessage, IRequestMatchResult requestMatchResult) =>
        requestMatchResult.AddScore(GetType(), score(requestMessage), null);
}
