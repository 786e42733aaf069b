using Conformance.Bench.Desk;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What the centre may say to whoever asks by the numbers of a certificate, and what insurers' marks change (facts/eligibility.md 4.1, 4.2).</summary>
[Binding]
public sealed class NumberThens(Judge judge)
{
    // What stands in no answer but that of a qualification; the keys are echoed elsewhere, and the others are joined to them by "|".
    private static readonly string[] OfSomebody = ["Name", "NameKana", "InsurerName", "Address", "PostNumber", "QualificationDate", "DisqualificationDate"];
    private static readonly string[] Keys = ["InsurerNumber", "InsuredCardSymbol", "InsuredIdentificationNumber", "InsuredBranchNumber", "Birthdate"];
    private static readonly string[] Address = ["Address", "PostNumber"];

    /// <summary>無効（新しい資格あり）.</summary>
    [Then("asked by number the centre answers {word}, for a newer qualification that it does not disclose")]
    public void Newer(string validity) => TellsOfNobody(Checks.NewerNotDisclosed, validity);

    /// <summary>該当資格なし.</summary>
    [Then("asked by number the centre answers {word}, for nobody found")]
    public void Nobody(string validity) => TellsOfNobody(Checks.NoneFoundByNumber, validity);

    /// <summary>複数該当.</summary>
    [Then("asked by number the centre answers {word}, for several of whom it names none")]
    public void Several(string validity) => TellsOfNobody(Checks.SeveralFoundByNumber, validity);

    /// <summary>不開示該当.</summary>
    [Then("asked by number the centre names {} and shows no address of a record that is not to be disclosed")]
    public void WithheldAddress(string name) => NoAddress(Checks.WithheldAddressByNumber, RegisteredPerson.AddressWithheld, name);

    /// <summary>自己情報提供不可.</summary>
    [Then("asked by number the centre names {} and shows no address of a record that is not to be given to its owner")]
    public void BarredAddress(string name) => NoAddress(Checks.BarredAddressByNumber, RegisteredPerson.CardBarred, name);

    /// <summary>不開示該当 concerns whoever asks by number, not the holder with the card.</summary>
    [Then("the card of the record that is not to be disclosed leads to {} as ever")]
    public void WithheldCardUsable(string name)
    {
        var marked = Marked(RegisteredPerson.AddressWithheld);
        var placed = judge.View.Last<CardPlaced>();
        var handedOver = placed is null ? null : judge.View.After(placed).First<ResultHandedOver>(IsByCard);
        judge.Decide(Checks.WithheldCardUsable, $"QualificationValidity 1, Name {name}", (marked, placed, handedOver) switch
        {
            (null, _, _) => new Sight.NotReached("no record is marked as not to be disclosed", judge.View.End),
            (_, null, _) => new Sight.NotReached("no card was placed", marked),
            (_, _, null) => new Sight.Reached(false, "nothing at the terminal", [marked, placed, .. judge.View.End]),
            _ => new Sight.Reached(Result(handedOver)["QualificationValidity"] == "1" && Result(handedOver)["Name"] == name, Fields(handedOver, "QualificationValidity", "Name"), marked, handedOver)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver),
            },
        });
    }

    /// <summary>自己情報提供不可: the centre says so, the reader shows it, and nothing is handed over.</summary>
    [Then("the card of the record that is not to be given to its owner is refused by the centre as {word}")]
    public void BarredCardRefused(string reason)
    {
        var marked = Marked(RegisteredPerson.CardBarred);
        var answer = judge.View.Session.HolderAnswer();
        var screen = judge.View.Session.After(answer).First<ScreenShown>();
        var handedOver = judge.View.Session.After(answer).First<ResultHandedOver>();
        judge.Decide(Checks.BarredCardRefused, $"refused by the centre as {reason}, with its message on the screen, and nothing at the terminal", (marked, answer, handedOver, screen) switch
        {
            (null, _, _, _) => new Sight.NotReached("no record is marked as not to be given to its owner", judge.View.End),
            (_, null, _, _) => new Sight.NotReached("the centre was never asked to accept the holder", [marked, .. judge.View.End]),
            _ when answer.What is not CentreAnswered { Outcome: "refused" } refused || refused.Reason != reason => new Sight.Reached(false, answer.What.Describe(), marked, answer),
            (_, _, not null, _) => new Sight.Reached(false, handedOver.What.Describe(), marked, answer, handedOver) { Owner = Owner.Device },
            (_, _, _, null) => new Sight.Reached(false, "no screen followed the centre's answer", marked, answer) { Owner = Owner.Device },
            _ => new Sight.Reached(
                ((ScreenShown)screen.What).Screen is { Id: "refused", Message: { } shown } && shown == ((CentreAnswered)answer.What).Message,
                $"{answer.What.Describe()}; {screen.What.Describe()}",
                marked,
                answer,
                screen)
            {
                Owner = Owner.Device,
            },
        });
    }

    private void TellsOfNobody(string check, string validity)
    {
        var (asked, answer, received) = Asked();
        judge.Decide(check, $"QualificationValidity {validity}, and nothing of anybody", (asked, received, answer) switch
        {
            (null, _, _) => NotAsked(),
            (_, null, _) => NobodyReceived(asked),
            (_, _, null) => new Sight.Reached(false, "no answer", [asked, .. judge.View.End]),
            _ => new Sight.Reached(Result(answer)["QualificationValidity"] == validity && Told(answer) == "", $"{Fields(answer, "QualificationValidity")}; told: {(Told(answer) is { Length: > 0 } told ? told : "nothing")}", asked, received, answer),
        });
    }

    private void NoAddress(string check, ActedElsewhere mark, string name)
    {
        var marked = Marked(mark);
        var (asked, answer, received) = Asked();
        judge.Decide(check, $"Name {name}, and no address", (marked, asked, received, answer) switch
        {
            (null, _, _, _) => new Sight.NotReached("the record has no such mark", judge.View.End),
            (_, null, _, _) => NotAsked(),
            (_, _, null, _) => NobodyReceived(asked),
            (_, _, _, null) => new Sight.Reached(false, "no answer", [marked, asked, .. judge.View.End]),
            _ => new Sight.Reached(Result(answer)["Name"] == name && Address.All(one => Result(answer)[one] is null), Fields(answer, ["Name", .. Address]), marked, asked, received, answer),
        });
    }

    /// <summary>The inquiry, its answer, and that the desk receives people at all: else an empty chair would pass.</summary>
    private (LogEntry? Asked, LogEntry? Answer, LogEntry? Received) Asked()
    {
        var asked = judge.View.Last<ActedElsewhere>(act => act == ActedElsewhere.AsksByNumber);
        var answer = asked is null ? null : judge.View.After(asked).First<ResultHandedOver>(result => !IsByCard(result));
        return (asked, answer, judge.View.First<ResultHandedOver>(IsByCard));
    }

    private LogEntry? Marked(ActedElsewhere mark) => judge.View.First<ActedElsewhere>(act => act == mark);

    private Sight.NotReached NotAsked() => new("nobody asked by number", judge.View.End);

    private Sight.NotReached NobodyReceived(LogEntry asked) => new("the reader received nobody", [asked, .. judge.View.End]);

    private static bool IsByCard(ResultHandedOver result) => result.Result["ReferenceClassification"] != "2";

    private static string Told(LogEntry answer) => string.Join(", ", OfSomebody.Where(one => Result(answer)[one] is not null).Concat(Keys.Where(key => Result(answer)[key]?.Contains('|', StringComparison.Ordinal) == true)));

    private static string Fields(LogEntry entry, params string[] elements) => string.Join(", ", elements.Select(element => $"{element} {Result(entry)[element] ?? "(missing)"}"));

    private static HandedOverResult Result(LogEntry entry) => ((ResultHandedOver)entry.What).Result;
}
