using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must become of certificates of medical aid (医療費助成, facts/eligibility.md 5.7) and of the high-cost limit (5.3).</summary>
[Binding]
public sealed class AidThens(Judge judge)
{
    private const string Beneficiary = "BeneficiaryNumber";
    private const string Limit = "LimitApplicationCertificate";

    /// <summary>A screen with 提供する and しない, and after the yes the certificate.</summary>
    [Then("the patient was asked about medical aid, and the result names beneficiary {word}")]
    public void Asked(string beneficiary)
    {
        var asked = AskedScreen();
        var handedOver = HandedOver();
        judge.Decide(Checks.AidAsked, $"asked, {Beneficiary} {beneficiary}", handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(asked is not null && Number(handedOver) == beneficiary, Seen(asked, handedOver), Evidence(asked, handedOver)));
    }

    /// <summary>After a no the result is as if there were no aid (refusal and loss cannot be told apart).</summary>
    [Then("the patient did not use medical aid, and the result tells of none")]
    public void ByYesAlone()
    {
        var refused = judge.View.Session.Last<ButtonTouched>(touch => touch is { Button: "withhold", Present: true });
        var handedOver = HandedOver();
        judge.Decide(Checks.AidByYesAlone, "asked, no public expense", (refused, handedOver) switch
        {
            (null, _) => new Sight.NotReached("nobody said no to medical aid", judge.View.End),
            (_, null) => new Sight.NotReached("no result was handed over", judge.View.End),
            _ => new Sight.Reached(!TellsOfAid(handedOver), Seen(AskedScreen(), handedOver), refused, handedOver) { Owner = ResultOrigin.Owner(judge.View, handedOver) },
        });
    }

    /// <summary>Where the setting is off there is neither question nor certificate.</summary>
    [Then("the patient was not asked about medical aid, and the result tells of none")]
    public void LeftOut()
    {
        var asked = AskedScreen();
        var handedOver = HandedOver();
        judge.Decide(Checks.AidLeftOut, "not asked, no public expense", handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(asked is null && !TellsOfAid(handedOver), Seen(asked, handedOver), Evidence(asked, handedOver))
            {
                Owner = asked is null ? ResultOrigin.Owner(judge.View, handedOver) : null,
            });
    }

    /// <summary>The class of table 012 and no flag of consent, which by card is needed no more (CONS-4).</summary>
    [Then("the result carries the high-cost limit of class {word} without consent")]
    public void LimitGiven(string flag)
    {
        var handedOver = HandedOver();
        judge.Decide(Checks.LimitByCard, $"{Limit}ClassificationFlag {flag}, no {Limit}RelatedConsFlg", handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(
                Field(handedOver, $"{Limit}ClassificationFlag") == flag && Field(handedOver, $"{Limit}RelatedConsFlg") is null,
                $"{Limit}ClassificationFlag {Field(handedOver, $"{Limit}ClassificationFlag") ?? "(missing)"}, {Limit}RelatedConsFlg {Field(handedOver, $"{Limit}RelatedConsFlg") ?? "(missing)"}",
                handedOver)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver),
            });
    }

    private static IReadOnlyList<LogEntry> Evidence(LogEntry? asked, LogEntry handedOver) => asked is null ? [handedOver] : [asked, handedOver];

    private static string Seen(LogEntry? asked, LogEntry handedOver) =>
        $"{(asked is null ? "not asked" : "asked")}, {(TellsOfAid(handedOver) ? $"{Beneficiary} {Number(handedOver) ?? "(missing)"}" : "no public expense")}";

    private static bool TellsOfAid(LogEntry handedOver) =>
        ((ResultHandedOver)handedOver.What).Result.Fields.Keys.Any(name => name == Beneficiary || name.StartsWith("PublicExpense", StringComparison.Ordinal));

    private static string? Number(LogEntry handedOver) => Field(handedOver, Beneficiary);

    private static string? Field(LogEntry entry, string element) => ((ResultHandedOver)entry.What).Result[element];

    private LogEntry? HandedOver() => judge.View.Session.Last<ResultHandedOver>();

    private LogEntry? AskedScreen() =>
        judge.View.Session.First<ScreenShown>(shown => new[] { "provide", "withhold" }.All(id => shown.Screen.Buttons.Any(button => button.Id == id)));
}
