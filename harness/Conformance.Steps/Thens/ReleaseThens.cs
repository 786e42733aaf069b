using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of each item's release: flag, time of consent, end of viewing (CONS-1, CONS-3, facts/eligibility.md 5.3).</summary>
[Binding]
public sealed class ReleaseThens(Judge judge)
{
    // The screen asks 診療 and 薬剤 as one item; the result has them apart.
    private static readonly Dictionary<string, string[]> Elements = new()
    {
        ["surgery"] = ["OperationInfo"],
        ["medical"] = ["DiagnosisInfo", "PharmacistsInfo"],
        ["checkups"] = ["SpecificHealthCheckupsInfo"],
    };

    private static readonly Dictionary<string, string[]> ElementsApart = new()
    {
        ["surgery"] = ["OperationInfo"],
        ["diagnosis"] = ["DiagnosisInfo"],
        ["medicines"] = ["PharmacistsInfo"],
        ["checkups"] = ["SpecificHealthCheckupsInfo"],
    };

    private static IEnumerable<string> AllElements => Elements.Values.SelectMany(elements => elements);

    /// <summary>Each item's own answer and no other decides its flag; who spoilt it shows in what the centre was asked.</summary>
    [Then("the result's consent is surgery {int}, medical {int}, checkups {int}")]
    public void ConsentIs(int surgery, int medical, int checkups) => ConsentIs($"surgery {surgery}, medical {medical}, checkups {checkups}", Elements);

    /// <summary>The same where 診療 and 薬剤 are not asked together.</summary>
    [Then("the result's consent is surgery {int}, diagnosis {int}, medicines {int}, checkups {int}")]
    public void ConsentIs(int surgery, int diagnosis, int medicines, int checkups) =>
        ConsentIs($"surgery {surgery}, diagnosis {diagnosis}, medicines {medicines}, checkups {checkups}", ElementsApart);

    private void ConsentIs(string wanted, Dictionary<string, string[]> elements)
    {
        string Flags(LogEntry entry) => string.Join(", ", elements.Select(item => $"{item.Key} {Flag(entry, item.Value)}"));
        var answered = judge.View.Session.Last<ButtonTouched>(touch => touch is { Button: "agree" or "disagree" or "agree-all" or "refuse-all", Present: true });
        var asked = judge.View.Session.Last<CentreAnswered>(answer => answer is { Request: "inquiry-card", Reason: not null });
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.AnswersKept, wanted, (answered, handedOver) switch
        {
            (null, _) => new Sight.NotReached("nobody answered about consent", judge.View.End),
            (_, null) => new Sight.NotReached("no result was handed over", judge.View.End),
            _ when handedOver.Sequence < answered.Sequence => new Sight.Reached(false, $"{Flags(handedOver)}; handed over before the last answer", handedOver, answered),
            _ when Flags(handedOver) == wanted => new Sight.Reached(true, wanted, answered, handedOver),
            // What the centre was asked tells whose change it is, where it can be seen.
            _ => new Sight.Reached(
                false,
                $"{Flags(handedOver)}; the centre was {(asked?.What as CentreAnswered)?.Reason ?? "not seen to be asked"}",
                asked is null ? [answered, handedOver] : [answered, asked, handedOver])
            {
                Owner = AskedFor(asked, wanted) || !judge.View.Offers(Aspect.CentreRequest) ? ResultOrigin.Owner(judge.View, handedOver) : Owner.Device,
            },
        });
    }

    /// <summary>Every granted item has the two times, as the message writes them.</summary>
    [Then("what was consented to at {word} may be viewed until {word}")]
    public void ViewedFromTo(string from, string until)
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        var granted = handedOver is null ? [] : AllElements.Where(element => Result(handedOver)[element + "ConsFlg"] == "1").ToList();
        var wrong = granted.Where(element => Result(handedOver!)[element + "ConsTime"] != from || Result(handedOver!)[element + "AvailableTime"] != until).ToList();
        judge.Decide(Checks.ViewingTimes, $"ConsTime {from}, AvailableTime {until}", granted is []
            ? new Sight.NotReached(handedOver is null ? "no result was handed over" : "no item was granted", judge.View.End)
            : new Sight.Reached(
                wrong.Count == 0,
                wrong.Count == 0 ? $"on {granted.Count} granted items" : string.Join(", ", wrong.Select(element => Times(handedOver!, element))),
                handedOver!)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver!),
            });
    }

    /// <summary>Nothing of an item that was refused says when it could be viewed.</summary>
    [Then("an item without consent has no times")]
    public void NoTimes()
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        var refused = handedOver is null ? [] : AllElements.Where(element => Result(handedOver)[element + "ConsFlg"] == "0").ToList();
        var timed = handedOver is null ? [] : AllElements.Where(element => Result(handedOver)[element + "ConsFlg"] != "1").Where(element => Result(handedOver!)[element + "ConsTime"] is not null || Result(handedOver!)[element + "AvailableTime"] is not null).ToList();
        judge.Decide(Checks.NoTimesWithoutConsent, "neither ConsTime nor AvailableTime", refused is [] && timed is []
            ? new Sight.NotReached(handedOver is null ? "no result was handed over" : "no item was refused", judge.View.End)
            : new Sight.Reached(
                timed.Count == 0,
                timed.Count == 0 ? $"none on {refused.Count} refused items" : string.Join(", ", timed.Select(element => Times(handedOver!, element))),
                handedOver!)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver!),
            });
    }

    private static bool AskedFor(LogEntry? asked, string wanted) =>
        asked?.What is CentreAnswered { Reason: { } reason } && reason.StartsWith($"asked: {wanted};", StringComparison.Ordinal);

    private static string Flag(LogEntry entry, string[] elements) =>
        string.Join('/', elements.Select(element => Result(entry)[element + "ConsFlg"] ?? "(missing)").Distinct());

    private static string Times(LogEntry entry, string element) =>
        $"{element}: ConsTime {Result(entry)[element + "ConsTime"] ?? "(missing)"}, AvailableTime {Result(entry)[element + "AvailableTime"] ?? "(missing)"}";

    private static HandedOverResult Result(LogEntry entry) => ((ResultHandedOver)entry.What).Result;
}
