using WireMock.Matchers;
using WireMock.Types;

namespace WireMock.RequestBuilders;

public partial class Request
{
    public IRequestBuilder WithHeader(string name, string pattern, MatchBehaviour matchBehaviour) => WithHeader(name, pattern, true, matchBehaviour);

    public IRequestBuilder WithHeader(string name, string pattern, bool ignoreCase = true, MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch) =>
        WithHeader(name, [pattern], ignoreCase, matchBehaviour);

    public IRequestBuilder WithHeader(string name, string[] patterns, MatchBehaviour matchBehaviour, MatchOperator matchOperator = MatchOperator.Or) =>
        WithHeader(name, patterns, true, matchBehaviour, matchOperator);

    public IRequestBuilder WithHeader(
        string name,
        string[] patterns,
        bool ignoreCase = true,
        MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch,
        MatchOperator matchOperator = MatchOperator.Or) =>
        WithHeader(name, ignoreCase, matchBehaviour, matchOperator, [.. patterns.Select(pattern => new WildcardMatcher(matchBehaviour, pattern, ignoreCase))]);

    public IRequestBuilder WithHeader(string name, params IStringMatcher[] matchers) =>
        WithHeader(name, true, MatchBehaviour.AcceptOnMatch, MatchOperator.Or, matchers);

    public IRequestBuilder WithHeader(string name, bool ignoreCase, params IStringMatcher[] matchers) =>
        WithHeader(name, ignoreCase, MatchBehaviour.AcceptOnMatch, MatchOperator.Or, matchers);

    public IRequestBuilder WithHeader(
        string name,
        bool ignoreCase,
        MatchBehaviour matchBehaviour,
        MatchOperator matchOperator,
        params IStringMatcher[] matchers) =>
        Add(request =>
        {
            var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            var values = request.Headers?.FirstOrDefault(header => string.Equals(header.Key, name, comparison)).Value;
            return values is null
                ? MatchScores.Convert(matchBehaviour, MatchScores.Mismatch)
                : MatchScores.ToScore([.. matchers.Select(matcher => ScoreOfAll(matcher, values))], matchOperator);
        });

    public IRequestBuilder WithHeader(params Func<IDictionary<string, string[]>, bool>[] funcs) =>
        Add(request =>
        {
            var headers = (request.Headers ?? new Dictionary<string, WireMockList<string>>())
                .ToDictionary(header => header.Key, header => header.Value.ToArray(), StringComparer.OrdinalIgnoreCase);
            return MatchScores.ToScore(funcs.Any(func => func(headers)));
        });

    private static double ScoreOfAll(IStringMatcher matcher, IEnumerable<string> values) =>
        MatchScores.ToScore([.. values.Select(value => matcher.IsMatch(value).Score)], MatchOperator.And);
}
