using Conformance.Bench.Requirements.Reading;

namespace Conformance.Bench.Requirements.Rules;

/// <summary>A fact leads to a requirement, or says why not.</summary>
internal static class FactRules
{
    public static void Apply(CatalogueDraft draft)
    {
        var cited = draft.Requirements.SelectMany(requirement => requirement.What.Facts).ToHashSet();
        foreach (var fact in draft.Facts)
        {
            switch (cited.Contains(fact.What.Id), fact.What.Unmapped)
            {
                case (false, null):
                    draft.Complaints.Add(fact.Place, $"no requirement rests on the fact {fact.What.Id}", "cite it in a requirement, or say under \"unmapped\" why there is none");
                    break;
                case (true, not null):
                    draft.Complaints.Add(fact.Place, $"the fact {fact.What.Id} is unmapped, and a requirement rests on it all the same", "remove \"unmapped\", or the fact from the requirement");
                    break;
                default:
                    break;
            }
        }
    }
}
