namespace Conformance.Bench.Requirements.Changes;

/// <summary>What is demanded otherwise by one frozen set than by another. The wording of a requirement never changes: another one takes its place.</summary>
public sealed record SetDifference
{
    private SetDifference(RequirementSet old, RequirementSet @new) => (Old, New) = (old, @new);

    /// <summary>The set that counted.</summary>
    public RequirementSet Old { get; }

    /// <summary>The set that counts now.</summary>
    public RequirementSet New { get; }

    /// <summary>What is demanded now and was not.</summary>
    public required IReadOnlyList<Requirement> Added { get; init; }

    /// <summary>What was demanded and is no more, with nothing in its place.</summary>
    public required IReadOnlyList<Requirement> Removed { get; init; }

    /// <summary>What another requirement took the place of.</summary>
    public required IReadOnlyList<ReplacedRequirement> Replaced { get; init; }

    /// <summary>Every requirement that one of the sets has and the other has not.</summary>
    public IEnumerable<Requirement> Affected => Added.Concat(Removed).Concat(Replaced.SelectMany(pair => new[] { pair.Old, pair.New })).Distinct();

    /// <summary>What has to be proven now and had not to be.</summary>
    public IEnumerable<Requirement> Due => Added.Concat(Replaced.Select(pair => pair.New)).Distinct();

    /// <summary>Compares two sets of a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="old">Name of the one.</param>
    /// <param name="new">Name of the other; may be the older one.</param>
    /// <exception cref="BenchFaultException">There is no such set; names those that there are.</exception>
    public static SetDifference Between(Catalogue catalogue, string old, string @new)
    {
        var (was, now) = (catalogue.Set(old), catalogue.Set(@new));
        var gone = catalogue.Requirements.Where(requirement => was.Contains(requirement.Id) && !now.Contains(requirement.Id)).ToList();
        var come = catalogue.Requirements.Where(requirement => now.Contains(requirement.Id) && !was.Contains(requirement.Id)).ToList();
        var pairs = gone.SelectMany(one => come.Where(other => IsInPlaceOf(catalogue, other, one) || IsInPlaceOf(catalogue, one, other)).Select(other => new ReplacedRequirement(one, other))).ToList();
        return new(was, now)
        {
            Added = [.. come.Where(requirement => pairs.TrueForAll(pair => pair.New != requirement))],
            Removed = [.. gone.Where(requirement => pairs.TrueForAll(pair => pair.Old != requirement))],
            Replaced = pairs,
        };
    }

    // Between sets that are far apart there may be others in between.
    private static bool IsInPlaceOf(Catalogue catalogue, Requirement later, Requirement earlier)
    {
        for (var superseded = later.Supersedes; superseded is not null; superseded = catalogue.Requirements.FirstOrDefault(requirement => requirement.Id == superseded)?.Supersedes)
        {
            if (superseded == earlier.Id)
            {
                return true;
            }
        }

        return false;
    }
}
