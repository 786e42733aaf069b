using Conformance.Bench.Desk;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must come of what the register says beside the qualification (ELIG-3, facts/eligibility.md 4.1 and 5.3).</summary>
[Binding]
public sealed class SchemeThens(Judge judge)
{
    private static readonly string[] Viewings = ["SpecificHealthCheckupsInfoConsFlg", "PharmacistsInfoConsFlg", "DiagnosisInfoConsFlg", "OperationInfoConsFlg"];
    private static readonly string[] Shares = ["InsuredPartialContributionRatio", "ElderlyRecipientContributionRatio"];

    /// <summary>The patient consented, the qualification is valid, and nothing can be viewed all the same.</summary>
    [Then("nothing medical of the record that is held back can be viewed")]
    public void HeldBack() => NotViewed(Checks.HeldBackNotViewed, RegisteredPerson.HeldBack);

    /// <summary>The same for a kind of qualification.</summary>
    [Then("nothing medical of this kind of qualification can be viewed")]
    public void Kind() => NotViewed(Checks.KindNotViewed, RegisteredPerson.KindNotViewable);

    /// <summary>The share stands where its scheme has it, and nowhere else.</summary>
    [Then("the share of {word} stands in {word} alone")]
    public void Share(string share, string element)
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.ShareByScheme, $"{element} {share} and no other share", handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(Shares.All(one => Result(handedOver)[one] == (one == element ? share : null)), Fields(handedOver, Shares), handedOver) { Owner = ResultOrigin.Owner(judge.View, handedOver) });
    }

    /// <summary>有効（未登録）.</summary>
    [Then("medical assistance is answered as valid without a ticket")]
    public void WithoutTicket() => Ticket("6", null);

    /// <summary>有効, with the ticket's number.</summary>
    [Then("medical assistance is answered as valid with ticket {word}")]
    public void WithTicket(string number) => Ticket("1", number);

    private void Ticket(string validity, string? number)
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.AssistanceTicket, $"InsuredCardClassification A1, QualificationValidity {validity}, IssueNumber {number ?? "(missing)"}", handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(
                Result(handedOver) is var result && result["InsuredCardClassification"] == "A1" && result["QualificationValidity"] == validity && result["IssueNumber"] == number,
                Fields(handedOver, "InsuredCardClassification", "QualificationValidity", "IssueNumber"),
                handedOver)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver),
            });
    }

    private void NotViewed(string check, ActedElsewhere why)
    {
        var told = judge.View.First<ActedElsewhere>(act => act == why);
        var agreed = judge.View.Session.Last<ButtonTouched>(touch => touch is { Button: "agree" or "agree-all", Present: true });
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(check, "QualificationValidity 1 with a name, and every consent 0", (told, agreed, handedOver) switch
        {
            (null, _, _) => new Sight.NotReached("the register holds nothing that cannot be viewed", judge.View.End),
            (_, null, _) => new Sight.NotReached("nobody consented to anything", [told, .. judge.View.End]),
            (_, _, null) => new Sight.NotReached("no result was handed over", [told, .. judge.View.End]),
            _ => new Sight.Reached(
                Result(handedOver) is var result && result["QualificationValidity"] == "1" && result["Name"] is not null && Viewings.All(flag => result[flag] == "0"),
                Fields(handedOver, ["QualificationValidity", .. Viewings]),
                told,
                agreed,
                handedOver)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver),
            },
        });
    }

    private static string Fields(LogEntry entry, params string[] elements) => string.Join(", ", elements.Select(element => $"{element} {Result(entry)[element] ?? "(missing)"}"));

    private static HandedOverResult Result(LogEntry entry) => ((ResultHandedOver)entry.What).Result;
}
