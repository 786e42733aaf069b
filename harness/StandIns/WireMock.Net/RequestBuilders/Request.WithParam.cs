using WireMock.Matchers;
using WireMock.Types;

namespace WireMock.RequestBuilders;

public partial class Request
{
    public IRequestBuilder WithParam(string key, MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch) => WithParam(key, false, matchBehaviour);

    public IRequestBuilder WithParam(string key, bool ignoreCase, MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch) =>
        AddParam(key, ignoreCase, matchBehaviour, []);

    public IRequestBuilder WithParam(string key, params string[] values) => WithParam(key, MatchBehaviour.AcceptOnMatch, false, values);

    public IRequestBuilder WithParam(string key, bool ignoreCase, params string[] values) => WithParam(key, MatchBehaviour.AcceptOnMatch, ignoreCase, values);

    public IRequestBuilder WithParam(string key, params IStringMatcher[] matchers) => WithParam(key, MatchBehaviour.AcceptOnMatch, false, matchers);

    public IRequestBuilder WithParam(string key, bool ignoreCase, params IStringMatcher[] matchers) =>
        WithParam(key, MatchBehaviour.AcceptOnMatch, ignoreCase, matchers);

    public IRequestBuilder WithParam(string key, MatchBehaviour matchBehaviour, params string[] values) => WithParam(key, matchBehaviour, false, values);

    public IRequestBuilder WithParam(string key, MatchBehaviour matchBehaviour, bool ignoreCase = false, params string[] values) =>
        AddParam(key, ignoreCase, matchBehaviour, [.. values.Select(value => new ExactMatcher(matchBehaviour, ignoreCase, MatchOperator.And, value))]);

    public IRequestBuilder WithParam(string key, MatchBehaviour matchBehaviour, params IStringMatcher[] matchers) =>
        WithParam(key, matchBehaviour, false, matchers);

    public IRequestBuilder WithParam(string key, MatchBehaviour matchBehaviour, bool ignoreCase, params IStringMatcher[] matchers) =>
        AddParam(key, ignoreCase, matchBehaviour, matchers);

    public IRequestBuilder WithParam(params Func<IDictionary<string, WireMockList<string>>, bool>[] funcs) =>
        Add(request => MatchScores.ToScore(request.Query is { } query && funcs.Any(func => func(query))));

    private Request AddParam(string key, bool ignoreCase, MatchBehaviour matchBehaviour, IStringMatcher[] matchers) =>
        Add(request => MatchScores.Convert(matchBehaviour, Score(request.GetParameter(key, ignoreCase), matchers)));

    /// <summary>Every value must fit a matcher; when there are more patterns than values, every matcher must fit a value.</summary>
    private static double Score(WireMockList<string>? values, IStringMatcher[] matchers)
    {
        if (values is null)
        {
            return MatchScores.Mismatch;
        }

        if (matchers.Length == 0)
        {
            return MatchScores.Perfect;
        }

        double[] scores = matchers.Sum(matcher => matcher.GetPatterns().Length) > values.Count
            ? [.. matchers.Select(matcher => values.Sum(value => matcher.IsMatch(value).Score / matcher.GetPatterns().Length))]
            : [.. values.Select(value => matchers.Max(matcher => matcher.IsMatch(value).Score))];
        return MatchScores.ToScore(scores, MatchOperator.Average);
    }
}
