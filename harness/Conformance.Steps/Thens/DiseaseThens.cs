using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must become of certificates for specific diseases (特定疾病療養受療証, facts/eligibility.md 5.3).</summary>
[Binding]
public sealed class DiseaseThens(Judge judge)
{
    private const string Prefix = "SpecificDiseases";
    private const string Category = Prefix + "DiseaseCategory";
    private const string Flag = Prefix + "CertificateRelatedConsFlg";
    private const string Time = Prefix + "CertificateRelatedConsTime";

    /// <summary>The class of table 013, with flag and time of the consent.</summary>
    [Then("after a yes the certificate for specific disease {word} is in the result, with the consent of {word}")]
    public void AfterYes(string category, string time)
    {
        var agreed = judge.View.Session.Last<ButtonTouched>(touch => touch is { Button: "agree" or "agree-all", Present: true });
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.DiseasesAfterYes, $"{Category} {category}, {Flag} 1, {Time} {time}", (agreed, handedOver) switch
        {
            (null, _) => new Sight.NotReached("nobody consented to anything", judge.View.End),
            (_, null) => new Sight.NotReached("no result was handed over", judge.View.End),
            _ => new Sight.Reached(
                Result(handedOver) is var result && result[Category] == category && result[Flag] == "1" && result[Time] == time,
                string.Join(", ", new[] { Category, Flag, Time }.Select(one => $"{one} {Result(handedOver)[one] ?? "(missing)"}")),
                agreed,
                handedOver),
        });
    }

    /// <summary>Asked, and answered with a no.</summary>
    [Then("after a no nothing of a certificate for specific diseases is in the result")]
    public void AfterNo() => Without(judge.View.Session.Last<ButtonTouched>(touch => touch is { Button: "disagree" or "refuse-all", Present: true }), "nobody refused anything");

    /// <summary>Not asked, whatever else was consented to.</summary>
    [Then("without having asked nothing of a certificate for specific diseases is in the result")]
    public void Unasked() => Without(judge.View.Session.Last<ButtonTouched>(touch => touch is { Button: "agree" or "agree-all", Present: true }), "nobody consented to anything");

    /// <summary>By number there is nobody to consent.</summary>
    [Then("asked by number the centre tells nothing of a certificate for specific diseases")]
    public void NotByNumber()
    {
        var asked = judge.View.Last<ActedElsewhere>(act => act == ActedElsewhere.AsksByNumber);
        var answer = asked is null ? null : judge.View.After(asked).First<ResultHandedOver>(result => result.Result["ReferenceClassification"] == "2");
        var byCard = asked is null ? null : judge.View.Before(asked).Last<ResultHandedOver>();
        judge.Decide(Checks.DiseasesNotByNumber, $"a name, and nothing of {Prefix}", (asked, byCard, answer) switch
        {
            (null, _, _) => new Sight.NotReached("nobody asked by number", judge.View.End),
            (_, null, _) => new Sight.NotReached("the reader received nobody", asked),
            (_, _, null) => new Sight.Reached(false, "no answer", [asked, .. judge.View.End]),
            _ => new Sight.Reached(Result(answer)["Name"] is not null && Told(answer) == "", Seen(answer), asked, byCard, answer),
        });
    }

    private void Without(LogEntry? answered, string notYet)
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.DiseasesWithoutYes, $"a name, and nothing of {Prefix}", (answered, handedOver) switch
        {
            (null, _) => new Sight.NotReached(notYet, judge.View.End),
            (_, null) => new Sight.NotReached("no result was handed over", judge.View.End),
            _ => new Sight.Reached(Result(handedOver)["Name"] is not null && Told(handedOver) == "", Seen(handedOver), answered, handedOver)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver),
            },
        });
    }

    private static string Seen(LogEntry entry) => $"Name {Result(entry)["Name"] ?? "(missing)"}; {(Told(entry) is { Length: > 0 } told ? told : "nothing")}";

    // A flag that says no is no word of the disease.
    private static string Told(LogEntry entry) => string.Join(", ", Result(entry).Fields
        .Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal) && !(field.Key == Flag && field.Value == "0"))
        .Select(field => $"{field.Key} {field.Value}").Order(StringComparer.Ordinal));

    private static HandedOverResult Result(LogEntry entry) => ((ResultHandedOver)entry.What).Result;
}
