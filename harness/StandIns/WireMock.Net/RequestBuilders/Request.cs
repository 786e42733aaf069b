using WireMock.Matchers;
using WireMock.Matchers.Request;

namespace WireMock.RequestBuilders;

/// <inheritdoc cref="IRequestBuilder" />
public partial class Request : IRequestBuilder
{
    private readonly List<IRequestMatcher> _matchers = [];

    private Request()
    {
    }

    public static IRequestBuilder Create() => new Request();

    /// <summary>The score of the first condition that fails; a request without conditions fits everything.</summary>
    double IRequestMatcher.GetMatchingScore(IRequestMessage requestMessage, IRequestMatchResult requestMatchResult)
    {
        foreach (var matcher in _matchers)
        {
            // One condition that fails keeps the mapping out, whatever the others say.
            if (matcher.GetMatchingScore(requestMessage, requestMatchResult) is var score && !MatchScores.IsPerfect(score))
            {
                return score;
            }
        }

        return MatchScores.Perfect;
    }

    public IRequestBuilder UsingAnyMethod() => this;

    public IRequestBuilder UsingGet(MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch) =>
        UsingMethod(matchBehaviour, MatchOperator.Or, "GET");

    public IRequestBuilder UsingPost(MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch) =>
        UsingMethod(matchBehaviour, MatchOperator.Or, "POST");

    public IRequestBuilder UsingMethod(params string[] methods) => UsingMethod(MatchBehaviour.AcceptOnMatch, MatchOperator.Or, methods);

    public IRequestBuilder UsingMethod(MatchBehaviour matchBehaviour, MatchOperator matchOperator, params string[] methods) =>
        Add(request => MatchScores.Convert(
            matchBehaviour,
            MatchScores.Of(methods, request.Method, static (method, asked) => MatchScores.ToScore(string.Equals(method, asked, StringComparison.OrdinalIgnoreCase)), matchOperator)));

    public IRequestBuilder WithPath(params string[] paths) => WithPath(MatchOperator.Or, paths);

    public IRequestBuilder WithPath(MatchOperator matchOperator, params string[] paths) =>
        WithPath(matchOperator, [.. paths.Select(path => new WildcardMatcher(path))]);

    public IRequestBuilder WithPath(params IStringMatcher[] matchers) => WithPath(MatchOperator.Or, matchers);

    public IRequestBuilder WithPath(MatchOperator matchOperator, params IStringMatcher[] matchers) =>
        Add(request => MatchScores.Of(matchers, request.Path, static (matcher, path) => matcher.IsMatch(path).Score, matchOperator));

    public IRequestBuilder WithPath(params Func<string, bool>[] funcs) =>
        Add(request => MatchScores.ToScore(funcs.Any(func => func(request.Path))));

    private Request Add(Func<IRequestMessage, double> score)
    {
        _matchers.Add(new ScoreMatcher(score));
        return this;
    }
}
