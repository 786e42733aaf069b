using System.Collections.Immutable;
using WireMock.Matchers.Request;

namespace WireMock.Server;

/// <summary>All mappings, the newest first; safe to read while mappings are added.</summary>
internal sealed class MappingTable
{
    private ImmutableList<Mapping> _newestFirst = [];

    public void Add(Mapping mapping) =>
        ImmutableInterlocked.Update(ref _newestFirst, (mappings, added) => mappings.RemoveAll(old => old.Guid == added.Guid).Insert(0, added), mapping);

    public void Clear() => ImmutableInterlocked.Update(ref _newestFirst, _ => []);

    /// <summary>By priority, then by the better result, then the newest; a mapping whose matcher throws does not take part.</summary>
    public (Mapping Mapping, RequestMatchResult Result)? Find(IRequestMessage request) => _newestFirst
        .Select(mapping => (Mapping: mapping, Result: Judge(mapping, request)))
        .Where(candidate => candidate.Result is { IsPerfectMatch: true })
        .OrderBy(candidate => candidate.Mapping.Priority)
        .ThenBy(candidate => candidate.Result)
        .Select(candidate => ((Mapping, RequestMatchResult)?)(candidate.Mapping, candidate.Result!))
        .FirstOrDefault();

    private static RequestMatchResult? Judge(Mapping mapping, IRequestMessage request)
    {
        try
        {
            var result = new RequestMatchResult();
            mapping.Matcher.GetMatchingScore(request, result);
            return result;
        }
        catch (Exception)
        {
            // The matcher may be anybody's function; the package leaves such a mapping out as well.
            return null;
        }
    }
}
