using Conformance.Bench.Requirements.Reading;

namespace Conformance.Bench.Requirements.Rules;

/// <summary>Whatever is cited is there.</summary>
internal static class CitationRules
{
    public static void Apply(CatalogueDraft draft)
    {
        var documents = Ids(draft.Documents, document => document.Id);
        var facts = Ids(draft.Facts, fact => fact.Id);
        var capabilities = Ids(draft.Capabilities, capability => capability.Id);
        var requirements = Ids(draft.Requirements, requirement => requirement.Id);
        foreach (var fact in draft.Facts)
        {
            Known(draft.Complaints, fact.Place, fact.What.Id, "document", fact.What.Documents, documents, "facts.yaml");
        }

        foreach (var requirement in draft.Requirements)
        {
            Known(draft.Complaints, requirement.Place, requirement.What.Id, "fact", requirement.What.Facts, facts, "facts.yaml");
            Known(draft.Complaints, requirement.Place, requirement.What.Id, "capability", Only(requirement.What.Capability), capabilities, "capabilities.yaml");
            Known(draft.Complaints, requirement.Place, requirement.What.Id, "requirement", Only(requirement.What.Supersedes), requirements, "a requirement file");
        }
    }

    internal static HashSet<string> Ids<T>(IEnumerable<Placed<T>> all, Func<T, string> idOf) => [.. all.Select(one => idOf(one.What))];

    internal static void Known(Complaints complaints, Place place, string citing, string kind, IEnumerable<string> cited, HashSet<string> known, string home)
    {
        foreach (var id in cited.Where(id => id != "" && !known.Contains(id)))
        {
            complaints.Add(place, $"{citing} cites the {kind} \"{id}\", which is nowhere", $"correct the id, or add the {kind} to {home}");
        }
    }

    private static IEnumerable<string> Only(string? id) => id is null ? [] : [id];
}
