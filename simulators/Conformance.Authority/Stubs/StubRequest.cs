using WireMock;
using WireMock.Matchers.Request;

namespace Conformance.Authority;

/// <summary>Which requests a stub answers: all conditions have to be met.</summary>
/// <param name="method">HTTP method; null for any.</param>
/// <param name="path">The path, or the regular expression of it; null for any.</param>
/// <param name="where">Method and path as conditions.</param>
/// <param name="what">What is asked of headers and body.</param>
internal sealed class StubRequest(string? method, string? path, IReadOnlyList<StubCondition> where, IReadOnlyList<StubCondition> what) : IRequestMatcher
{
    /// <summary>For whoever misses it; null where every path will do.</summary>
    public ServedPath? Served => path is null ? null : new(method ?? "ANY", path);

    /// <inheritdoc/>
    public double GetMatchingScore(IRequestMessage requestMessage, IRequestMatchResult requestMatchResult)
    {
        var score = 1.0;
        foreach (var condition in where.Concat(what))
        {
            score = condition.Matcher.GetMatchingScore(requestMessage, requestMatchResult);
            if (score < 1)
            {
                break;
            }
        }

        return score;
    }

    /// <summary>Whether method and path fit.</summary>
    public bool IsAt(IRequestMessage request) => where.All(condition => condition.IsMetBy(request));

    /// <summary>JSON paths of the conditions on headers and body that a request does not meet.</summary>
    public IReadOnlyList<string> Unmet(IRequestMessage request) => [.. what.Where(condition => !condition.IsMetBy(request)).Select(condition => condition.Place)];
}
