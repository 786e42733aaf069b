using Conformance.Bench.Desk;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What an institution gets that is given eligibility only (facts/eligibility.md 5.6).</summary>
[Binding]
public sealed class EligibilityOnlyThens(Judge judge)
{
    /// <summary>The result came, and no element is there that the table does not name: no consent flag either.</summary>
    [Then("the institution gets eligibility, and no elements but")]
    public void NothingElse(Table table)
    {
        var told = judge.View.First<ActedElsewhere>(act => act == DeskPlan.EligibilityOnlyTold);
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        var allowed = table.Rows.Select(row => row["element"]).ToHashSet(StringComparer.Ordinal);
        var beyond = handedOver is null ? [] : Result(handedOver).Fields.Keys.Where(element => !allowed.Contains(element)).ToList();
        judge.Decide(Checks.EligibilityOnly, "the elements of eligibility and no others", (told, handedOver) switch
        {
            (null, _) => new Sight.NotReached("the institution is not one that is given eligibility only", judge.View.End),
            (_, null) => new Sight.NotReached("no result was handed over", [told, .. judge.View.End]),
            _ => new Sight.Reached(
                beyond.Count == 0 && Result(handedOver)["Name"] is not null && Result(handedOver)["QualificationValidity"] is not null,
                beyond.Count == 0 ? handedOver.What.Describe() : string.Join(", ", beyond),
                told,
                handedOver)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver),
            },
        });
    }

    private static HandedOverResult Result(LogEntry entry) => ((ResultHandedOver)entry.What).Result;
}
