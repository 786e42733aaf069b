using Conformance.Bench.Requirements.Reading;

namespace Conformance.Bench.Requirements.Rules;

/// <summary>A frozen set means what it meant when it was frozen, and every requirement counts in some set.</summary>
internal static class SetRules
{
    public static void Apply(CatalogueDraft draft)
    {
        var requirements = draft.Requirements.Where(requirement => requirement.What.Id != "").DistinctBy(requirement => requirement.What.Id).ToDictionary(requirement => requirement.What.Id, requirement => requirement.What);
        var facts = draft.Facts.DistinctBy(fact => fact.What.Id).ToDictionary(fact => fact.What.Id, fact => fact.What);
        var documents = CitationRules.Ids(draft.Documents, document => document.Id);
        foreach (var (set, place) in draft.Sets.Select(set => (set.What, set.Place)))
        {
            CitationRules.Known(draft.Complaints, place, $"the set {set.Name}", "document", set.BasedOn, documents, "facts.yaml");
            foreach (var (id, fingerprint) in set.Fingerprints)
            {
                Frozen(draft.Complaints, draft.SetLines[set][id], set, id, fingerprint, requirements, facts);
            }
        }

        if (draft.Sets is not [])
        {
            InSomeSet(draft);
        }
    }

    private static void Frozen(
        Complaints complaints,
        Place place,
        RequirementSet set,
        string id,
        string fingerprint,
        Dictionary<string, Requirement> requirements,
        Dictionary<string, Fact> facts)
    {
        if (!requirements.TryGetValue(id, out var requirement))
        {
            complaints.Add(place, $"the set {set.Name} holds {id}, which is nowhere", "restore the requirement: a frozen set loses nothing");
            return;
        }

        if (fingerprint != "" && Fingerprint.Of(requirement) is var now && now != fingerprint)
        {
            complaints.Add(place, $"{id} is no longer what the set {set.Name} froze: {fingerprint} then, {now} now", $"restore its wording, and give the new one an id of its own with \"supersedes: {id}\"");
        }

        if (requirement.Supersedes is { } old && set.Contains(old))
        {
            complaints.Add(place, $"the set {set.Name} holds {id} and also {old}, in whose place it came", "leave one of them out");
        }

        if (!requirement.Facts.Any(fact => facts.TryGetValue(fact, out var found) && found.Documents.Any(set.BasedOn.Contains)))
        {
            complaints.Add(place, $"{id} rests on none of the documents of the set {set.Name}", "leave it out, or add its document to \"based-on\"");
        }
    }

    private static void InSomeSet(CatalogueDraft draft)
    {
        var counted = draft.Sets.SelectMany(set => set.What.Ids).ToHashSet();
        foreach (var requirement in draft.Requirements.Where(requirement => requirement.What.Id != "" && !counted.Contains(requirement.What.Id)))
        {
            draft.Complaints.Add(
                requirement.Place,
                $"{requirement.What.Id} is in no set, so that nothing would be judged by it",
                $"freeze a new set, or add the line {requirement.What.Id}: \"{Fingerprint.Of(requirement.What)}\" to one that was not published yet");
        }
    }
}
