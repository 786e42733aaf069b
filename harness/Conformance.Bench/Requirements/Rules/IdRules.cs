using Conformance.Bench.Requirements.Reading;

namespace Conformance.Bench.Requirements.Rules;

/// <summary>Whatever is cited by its id has one of its own; a check decides one requirement.</summary>
internal static class IdRules
{
    public static void Apply(CatalogueDraft draft)
    {
        Unique(draft.Complaints, "document", draft.Documents, document => document.Id);
        Unique(draft.Complaints, "fact", draft.Facts, fact => fact.Id);
        Unique(draft.Complaints, "capability", draft.Capabilities, capability => capability.Id);
        Unique(draft.Complaints, "requirement", draft.Requirements, requirement => requirement.Id);
        Unique(draft.Complaints, "set", draft.Sets, set => set.Name);
        OneRequirementForEachCheck(draft);
    }

    private static void Unique<T>(Complaints complaints, string kind, IEnumerable<Placed<T>> all, Func<T, string> idOf)
    {
        foreach (var same in all.Where(one => idOf(one.What) != "").GroupBy(one => idOf(one.What)))
        {
            foreach (var again in same.Skip(1))
            {
                complaints.Add(again.Place, $"the {kind} \"{same.Key}\" stands at {same.First().Place} already", "give one of them another id");
            }
        }
    }

    private static void OneRequirementForEachCheck(CatalogueDraft draft)
    {
        var checks = draft.Requirements.SelectMany(requirement => requirement.What.Checks.Select(check => (Requirement: requirement, check.Id)));
        foreach (var same in checks.Where(check => check.Id != "").GroupBy(check => check.Id))
        {
            foreach (var again in same.Skip(1))
            {
                draft.Complaints.Add(
                    again.Requirement.Place,
                    $"the check \"{same.Key}\" of {again.Requirement.What.Id} belongs to {same.First().Requirement.What.Id} already",
                    "a check decides one requirement: leave it to one of them");
            }
        }
    }
}
