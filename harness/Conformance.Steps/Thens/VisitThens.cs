using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of home visits (VISIT-1, CONS-3, facts/eligibility.md 5.6).</summary>
[Binding]
public sealed class VisitThens(Judge judge)
{
    private const string NoVisit = "no visit with the card came to a result before";
    private static readonly string[] Identity = ["visit-method", "pin", "sight-check"];

    /// <summary>By the first screen of each part: nobody is asked for a card before consent and identity are done.</summary>
    [Then("consent came first, then the proof of identity, then the card")]
    [Then("同意、本人確認、カードの読取りの順に行われる")]
    public void Order()
    {
        var turned = judge.View.Last<FrontTurned>(turn => turn.Front == FrontTurned.VisitDevice);
        var begun = turned is null ? null : judge.View.After(turned).First<ButtonTouched>(touch => touch is { Button: "begin", Present: true });
        var visit = judge.View.After(begun);
        var consent = visit.First<ScreenShown>(shown => shown.Screen.IsConsent);
        var identity = visit.First<ScreenShown>(shown => Identity.Contains(shown.Screen.Id));
        var card = visit.First<ScreenShown>(shown => shown.Screen.Id == "visit-hold");
        LogEntry[] seen = [.. new[] { consent, identity, card }.OfType<LogEntry>().OrderBy(entry => entry.Sequence)];
        var isRight = Precedes(consent, identity) && Precedes(identity, card);
        judge.Decide(Checks.VisitOrder, "a screen for consent, one for identity, then one for the card", begun switch
        {
            null => new Sight.NotReached("no visit was begun on a mobile device", judge.View.End),
            _ when isRight && card is null => new Sight.NotReached("the visit did not come to the card", [begun, .. judge.View.End]),
            _ => new Sight.Reached(isRight, string.Join(", then ", seen.Select(entry => $"\"{Content(entry).Id}\"")), [begun, .. seen]),
        });
    }

    /// <summary>The activated device came to consent before, so that it is not the application that is broken.</summary>
    [Then("the application works on the activated device alone")]
    public void OneDevice()
    {
        var other = judge.View.Last<FrontTurned>(turn => turn.Front == FrontTurned.OtherVisitDevice);
        var activated = other is null ? null : judge.View.Before(other).Last<FrontTurned>(turn => turn.Front == FrontTurned.VisitDevice);
        var served = activated is null ? null : judge.View.After(activated).Before(other!).First<ScreenShown>(shown => shown.Screen.IsConsent);
        var shown = judge.View.After(other).First<ScreenShown>();
        var asked = judge.View.After(other).First<ScreenShown>(screen => screen.Screen.IsConsent || Identity.Contains(screen.Screen.Id) || screen.Screen.Id is "visit-hold" or "finished");
        judge.Decide(Checks.OneActivatedDevice, "the other device asks nobody for anything", (served, other, shown) switch
        {
            (_, null, _) => new Sight.NotReached("nobody took a device that was not activated", judge.View.End),
            (null, _, _) => new Sight.NotReached("the activated device did not come to consent", other),
            (_, _, null) => new Sight.NotReached("the other device showed nothing", [other, .. judge.View.End]),
            _ => new Sight.Reached(asked is null, (asked ?? shown).What.Describe(), served, other, asked ?? shown),
        });
    }

    /// <summary>The reader was out of order before, and is not asked.</summary>
    [Then("the mobile device serves while the reader at the desk is out of order")]
    public void ServesWithoutDesk()
    {
        var broken = judge.View.Last<TroubleBefell>(trouble => trouble.Trouble == "start-failed");
        var turned = broken is null ? null : judge.View.After(broken).Last<FrontTurned>(turn => turn.Front == FrontTurned.VisitDevice);
        var shown = turned is null ? null : judge.View.After(turned).First<ScreenShown>();
        var begun = shown is null ? null : judge.View.After(shown).First<ButtonTouched>(touch => touch is { Button: "begin", Present: true });
        var handedOver = shown is null ? null : judge.View.After(shown).Last<ResultHandedOver>();
        judge.Decide(Checks.HomeConsentServes, "a result by the mobile device", (broken, turned, shown) switch
        {
            (null, _, _) => new Sight.NotReached("the reader at the desk works", judge.View.End),
            (_, null, _) => new Sight.NotReached("nobody turned to the mobile device", [broken, .. judge.View.End]),
            (_, _, null) => new Sight.NotReached("the mobile device showed nothing", [turned, .. judge.View.End]),
            _ when handedOver is null && begun is not null => new Sight.NotReached("the visit did not come to a result", [begun, .. judge.View.End]),
            _ when handedOver is null => new Sight.Reached(false, $"{shown.What.Describe()}; no result", turned, shown),
            _ => new Sight.Reached(true, handedOver.What.Describe(), broken, turned, handedOver),
        });
    }

    /// <summary>No card lies there, the centre was asked, and what it gave arrived.</summary>
    [Then("the later visit is answered without the card, with")]
    public void AnsweredWithoutCard(Table table)
    {
        var wanted = table.Rows.Select(row => (Element: row[0], Value: row[1])).ToList();
        var asked = judge.View.Last<CentreAnswered>(answer => answer.Request == "inquiry-visit");
        var placed = asked is null ? null : judge.View.Before(asked).Last<CardPlaced>();
        var lies = placed is not null && judge.View.After(placed).Before(asked!).First<CardTaken>() is null;
        var visited = asked is null ? null : judge.View.Before(asked).Last<CentreAnswered>(Answered);
        var handedOver = judge.View.After(asked).First<ResultHandedOver>();
        var wrong = handedOver is null ? [] : wanted.Where(field => Result(handedOver)[field.Element] != field.Value).ToList();
        judge.Decide(Checks.VisitWithoutCard, string.Join(", ", wanted.Select(field => $"{field.Element}={field.Value}")), (asked, visited, handedOver) switch
        {
            (null, _, _) => new Sight.NotReached("the centre was not asked for a later visit", judge.View.End),
            (_, null, _) => new Sight.NotReached(NoVisit, asked),
            _ when lies => new Sight.NotReached("the card still lies there", placed!, asked),
            (_, _, null) => new Sight.Reached(false, $"{asked.What.Describe()}; no result", visited, asked),
            _ => new Sight.Reached(wrong.Count == 0, wrong.Count == 0 ? handedOver.What.Describe() : string.Join(", ", wrong.Select(field => $"{field.Element}={Result(handedOver)[field.Element] ?? "(missing)"}")), visited, asked, handedOver),
        });
    }

    /// <summary>The patient changed the consent, and the later visit is answered by what it is now.</summary>
    [Then("the later visit is answered by the changed consent, with")]
    public void AnsweredAsChanged(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var wanted = table.Rows.Select(row => (Element: row[0], Value: row[1])).ToList();
        var changed = judge.View.Last<ActedElsewhere>(act => act.Act == ActedElsewhere.ChangesConsent);
        var visited = changed is null ? null : judge.View.Before(changed).Last<CentreAnswered>(Answered);
        var asked = changed is null ? null : judge.View.After(changed).Last<CentreAnswered>(answer => answer.Request == "inquiry-visit");
        var handedOver = asked is null ? null : judge.View.After(asked).First<ResultHandedOver>();
        judge.Decide(Checks.VisitConsentChanged, string.Join(", ", wanted.Select(field => $"{field.Element}={field.Value}")), (changed, visited, asked, handedOver) switch
        {
            (null, _, _, _) => new Sight.NotReached("nobody changed the consent", judge.View.End),
            (_, null, _, _) => new Sight.NotReached(NoVisit, changed),
            (_, _, null, _) => new Sight.NotReached("the centre was not asked for a later visit", [changed, .. judge.View.End]),
            (_, _, _, null) => new Sight.Reached(false, $"{asked.What.Describe()}; no result", changed, asked),
            _ => new Sight.Reached(
                wanted.TrueForAll(field => Result(handedOver)[field.Element] == field.Value),
                string.Join(", ", wanted.Select(field => $"{field.Element}={Result(handedOver)[field.Element] ?? "(missing)"}")),
                changed,
                asked,
                handedOver),
        });
    }

    /// <summary>Somebody cancelled, and from then on nothing is given without the card.</summary>
    [Then("the later visit is refused by the centre as {word}")]
    public void Refused(string reason)
    {
        var cancelled = judge.View.Last<ActedElsewhere>(act => act.Act == "cancels the consent to home visits");
        var asked = cancelled is null ? null : judge.View.After(cancelled).Last<CentreAnswered>(answer => answer.Request == "inquiry-visit");
        var visited = cancelled is null ? null : judge.View.Before(cancelled).Last<CentreAnswered>(Answered);
        var handedOver = judge.View.After(asked).First<ResultHandedOver>();
        judge.Decide(Checks.VisitCancelled, $"refused by the centre as {reason}, nothing handed over", (cancelled, visited, asked) switch
        {
            (null, _, _) => new Sight.NotReached("nobody cancelled", judge.View.End),
            (_, null, _) => new Sight.NotReached(NoVisit, cancelled),
            (_, _, null) => new Sight.NotReached("the centre was not asked for a later visit", [cancelled, .. judge.View.End]),
            _ => new Sight.Reached(
                asked.What is CentreAnswered { Outcome: "refused" } refused && refused.Reason == reason && handedOver is null,
                asked.What.Describe(),
                handedOver is null ? [cancelled, asked] : [cancelled, asked, handedOver]),
        });
    }

    /// <summary>Whatever is there comes after what has to come before it.</summary>
    private static bool Precedes(LogEntry? first, LogEntry? next) => next is null || (first is not null && first.Sequence < next.Sequence);

    private static bool Answered(CentreAnswered answer) => answer is { Request: "inquiry-card", ResultHash: not null };

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;

    private static HandedOverResult Result(LogEntry entry) => ((ResultHandedOver)entry.What).Result;
}
