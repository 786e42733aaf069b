using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of a result's header, and of what is given without any consent (CONS-2, facts/eligibility.md 1.5).</summary>
[Binding]
public sealed class BasicResultThens(Judge judge)
{
    /// <summary>Nothing was granted, and every element of the table is there all the same, with the literal value.</summary>
    [Then("the result without consent shows what the old insurance card showed")]
    public void ShowsBasic(Table table)
    {
        var handedOver = WithoutConsent();
        var wrong = handedOver is null ? [] : table.Rows.Where(row => Result(handedOver)[row["element"]] != row["value"].Trim(' ')).ToList();
        judge.Decide(Checks.BasicResultComplete, string.Join(", ", table.Rows.Select(row => $"{row["element"]}={row["value"]}")), handedOver is null
            ? new Sight.NotReached("no result without consent was handed over", judge.View.End)
            : new Sight.Reached(
                wrong.Count == 0,
                wrong.Count == 0 ? "all of it" : string.Join(", ", wrong.Select(row => $"{row["element"]}={Result(handedOver)[row["element"]] ?? "(missing)"}")),
                handedOver)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver),
            });
    }

    /// <summary>Nothing was granted, no consent flag is up, and no element is there that the table does not name.</summary>
    [Then("the result without consent has no elements but")]
    public void HasNothingElse(Table table)
    {
        var handedOver = WithoutConsent();
        var allowed = table.Rows.Select(row => row["element"]).ToHashSet(StringComparer.Ordinal);
        var beyond = handedOver is null ? [] : Result(handedOver).Fields
            .Where(field => !allowed.Contains(field.Key) || (field.Key.EndsWith("ConsFlg", StringComparison.Ordinal) && field.Value != "0"))
            .Select(field => field.Key.EndsWith("ConsFlg", StringComparison.Ordinal) ? $"{field.Key}={field.Value}" : field.Key)
            .ToList();
        judge.Decide(Checks.NothingBeyondBasic, "the elements of the basic result and no others", handedOver is null
            ? new Sight.NotReached("no result without consent was handed over", judge.View.End)
            : new Sight.Reached(
                beyond.Count == 0 && Result(handedOver)["Name"] is not null,
                beyond.Count == 0 ? handedOver.What.Describe() : string.Join(", ", beyond),
                handedOver)
            {
                // A yes that nobody touched is the device's own.
                Owner = AskedForMore(handedOver) ? Owner.Device : ResultOrigin.Owner(judge.View, handedOver),
            });
    }

    /// <summary>照会区分 1, the institution that asked, and the day at the desk.</summary>
    [Then("the result answers a card, asked by institution {word} on {word}")]
    public void AnswersCard(string institution, string day)
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.ResultHeader, Header("1", institution, day), handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(HeaderOf(handedOver) == Header("1", institution, day), HeaderOf(handedOver), handedOver) { Owner = ResultOrigin.Owner(judge.View, handedOver) });
    }

    private static string HeaderOf(LogEntry entry) => Header(
        Result(entry)["ReferenceClassification"], Result(entry)["MedicalInstitutionCode"], Result(entry)["QualificationConfirmationDate"]);

    private static string Header(string? classification, string? institution, string? day) =>
        $"ReferenceClassification {classification ?? "(missing)"}, MedicalInstitutionCode {institution ?? "(missing)"}, QualificationConfirmationDate {day ?? "(missing)"}";

    private static HandedOverResult Result(LogEntry entry) => ((ResultHandedOver)entry.What).Result;

    private bool AskedForMore(LogEntry handedOver) =>
        ResultOrigin.Sent(judge.View, handedOver) is { What: CentreAnswered { Reason: { } reason } }
        && !reason.StartsWith("asked: surgery 0, medical 0, checkups 0;", StringComparison.Ordinal);

    /// <summary>The session's result, when nobody touched a yes.</summary>
    private LogEntry? WithoutConsent() =>
        judge.View.Session.First<ButtonTouched>(touch => touch is { Button: "agree" or "agree-all", Present: true }) is null
            ? judge.View.Session.Last<ResultHandedOver>()
            : null;
}
