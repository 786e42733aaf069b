using System.Collections.Immutable;
using WireMock.Matchers;
using WireMock.Matchers.Request;

namespace WireMock.Server;

/// <summary>All mappings, the newest first; safe to read while mappings are added.</summary>
internal sealed class MappingTable
{
    private ImmutableArray<Mapping> _newestFirst = [];

    public void Add(Mapping mapping) =>
        ImmutableInterlocked.Update(ref _newestFirst, (mappings, added) => mappings.RemoveAll(old => old.Guid == added.Guid).Insert(0, added), mapping);

    public void Clear() => ImmutableInterlocked.Update(ref _newestFirst, _ => []);

    /// <summary>By priority, then by the better result, then the newest; a mapping whose matcher throws does not take part.</summary>
    public (Mapping Mapping, RequestMatchResult Result)? Find(IRequestMessage request, ScenarioTable scenarios)
    {
        (Mapping Mapping, RequestMatchResult Result)? best = null;
        var result = new RequestMatchResult();
        foreach (var mapping in _newestFirst)
        {
            result.Clear();
            if (IsPerfect(mapping, request, scenarios, result) && (best is not { } other || Order(mapping, result, other.Mapping, other.Result) < 0))
            {
                best = (mapping, result);
                result = new();
            }
        }

        return best;
    }

    private static int Order(Mapping mapping, RequestMatchResult result, Mapping other, RequestMatchResult others) =>
        mapping.Priority.CompareTo(other.Priority) is var byPriority and not 0 ? byPriority : result.CompareTo(others);

    private static bool IsPerfect(Mapping mapping, IRequestMessage request, ScenarioTable scenarios, RequestMatchResult result)
    {
        try
        {
            mapping.Matcher.GetMatchingScore(request, result);
            if (mapping.Turn is { } turn)
            {
                result.AddScore(typeof(ScenarioTurn), MatchScores.ToScore(scenarios.Is(turn)), null);
            }

            return result.IsPerfectMatch;
        }
        catch (Exception)
        {
            // The matcher may be anybody's function; the package leaves such a mapping out as well.
            return false;
        }
    }
}
