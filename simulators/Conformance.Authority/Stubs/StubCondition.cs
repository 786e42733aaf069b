using WireMock;
using WireMock.Matchers.Request;

namespace Conformance.Authority;

/// <summary>One thing that a stub asks of a request.</summary>
/// <param name="Place">Its JSON path.</param>
/// <param name="Matcher">Tells whether it is so.</param>
internal sealed record StubCondition(string Place, IRequestMatcher Matcher)
{
    /// <summary>Whether a request meets it.</summary>
    public bool IsMetBy(IRequestMessage request)
    {
        var result = new RequestMatchResult();
        Matcher.GetMatchingScore(request, result);
        return result.IsPerfectMatch;
    }
}
