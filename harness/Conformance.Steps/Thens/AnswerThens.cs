using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must become of answers that are valid in another way than the plain one (FALL-2, facts/eligibility.md 3 and 4.1).</summary>
[Binding]
public sealed class AnswerThens(Judge judge)
{
    /// <summary>無効, the day of the loss, and what was known last.</summary>
    [Then("the qualification is shown as lost on {word}, with the last one for reference")]
    public void ShownAsLost(string day)
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.LostShownAsLost, $"QualificationValidity 2, DisqualificationDate {day}, Name, InsurerNumber", handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(
                Result(handedOver) is var result && result["QualificationValidity"] == "2" && result["DisqualificationDate"] == day && Has(result, "Name") && Has(result, "InsurerNumber"),
                Fields(handedOver, "QualificationValidity", "DisqualificationDate", "Name", "InsurerNumber"),
                handedOver)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver),
            });
    }

    /// <summary>Invalid is an answer: once the centre has given it, and the patient has answered about consent, the terminal has it.</summary>
    [Then("the invalid answer reaches the terminal as any other")]
    public void InvalidReachesTerminal()
    {
        var answered = judge.View.Session.Last<ButtonTouched>(touch => touch is { Button: "agree" or "disagree" or "agree-all" or "refuse-all", Present: true });
        var sent = judge.View.Session.Last<CentreAnswered>(answer => answer is { Request: "inquiry-card", ResultHash: not null });
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.InvalidReachesTerminal, "a result with QualificationValidity 2", (answered, sent, handedOver) switch
        {
            (null, _, _) => new Sight.NotReached("nobody answered about consent", judge.View.End),
            (_, { What: CentreAnswered { Message: not null } }, null) => new Sight.NotReached("the centre answered with an error", sent) { Owner = Owner.Centre },
            (_, _, null) => new Sight.Reached(false, "nothing at the terminal", [answered, .. judge.View.End]),
            _ => new Sight.Reached(Result(handedOver)["QualificationValidity"] == "2", Fields(handedOver, "QualificationValidity"), answered, handedOver)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver),
            },
        });
    }

    /// <summary>An insurer need not register an address: the centre sent none, and what it sent is handed over all the same.</summary>
    [Then("the result without an address is handed over all the same")]
    public void WithoutAddress()
    {
        var sent = judge.View.Session.Last<CentreAnswered>(answer => answer is { Request: "inquiry-card", ResultHash: not null });
        var handedOver = judge.View.After(sent).Last<ResultHandedOver>();
        judge.Decide(Checks.AddressNotNeeded, "a result with a name and without an address", (sent, handedOver) switch
        {
            (null, _) => new Sight.NotReached("the centre sent no result", judge.View.End),
            ({ What: CentreAnswered { Message: not null } }, _) => new Sight.NotReached("the centre answered with an error", sent) { Owner = Owner.Centre },
            (_, null) => new Sight.Reached(false, "nothing at the terminal", [sent, .. judge.View.End]),
            _ when !ResultOrigin.IsCentres(judge.View, handedOver) => new Sight.Reached(false, $"{Fields(handedOver, "Name", "Address")}; not as the centre sent it", sent, handedOver),
            _ when Has(Result(handedOver), "Address") => new Sight.NotReached("the centre sent an address", sent, handedOver) { Owner = Owner.Centre },
            _ => new Sight.Reached(Has(Result(handedOver), "Name"), Fields(handedOver, "Name", "Address"), sent, handedOver) { Owner = Owner.Centre },
        });
    }

    /// <summary>What the register calls the patient, in the result and on the last screen, with no kana made smaller or larger.</summary>
    [Then("the kana name {} is in the result and on the last screen as registered")]
    public void KanaAsRegistered(string kana)
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        var screen = handedOver is null ? null : judge.View.After(handedOver).First<ScreenShown>(shown => shown.Screen.Id == "finished");
        judge.Decide(Checks.KanaAsRegistered, $"{kana} in both", (handedOver, screen) switch
        {
            (null, _) => new Sight.NotReached("no result was handed over", judge.View.End),
            (_, null) => new Sight.NotReached("no last screen followed the result", handedOver),
            _ => new Sight.Reached(
                Result(handedOver)["NameKana"] == kana && ((ScreenShown)screen.What).Screen.KanaName == kana,
                $"{Result(handedOver)["NameKana"] ?? "(missing)"} in the result, {((ScreenShown)screen.What).Screen.KanaName ?? "nobody"} on the screen",
                handedOver,
                screen)
            {
                Owner = Result(handedOver)["NameKana"] == kana ? Owner.Device : ResultOrigin.Owner(judge.View, handedOver),
            },
        });
    }

    /// <summary>As many ● as characters were lost: neither changed nor merged nor dropped.</summary>
    [Then("the result has {int} ● in the name and {int} ● in the address")]
    public void PlaceholdersKept(int name, int address)
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.PlaceholdersKept, $"{name} ● in Name, {address} ● in Address", handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(
                Placeholders(handedOver, "Name") == name && Placeholders(handedOver, "Address") == address,
                Fields(handedOver, "Name", "Address"),
                handedOver)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver),
            });
    }

    /// <summary>A change of job or address needs no new card: the same certificate leads to the newest insurance.</summary>
    [Then("the card leads to the insurance of {}, valid since {word}")]
    public void LeadsToNewest(string insurer, string since)
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.NewestByCard, $"InsurerName {insurer}, QualificationDate {since}, QualificationValidity 1", handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(
                Result(handedOver) is var result && result["InsurerName"] == insurer && result["QualificationDate"] == since && result["QualificationValidity"] == "1",
                Fields(handedOver, "InsurerName", "QualificationDate", "QualificationValidity"),
                handedOver)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver),
            });
    }

    private static string Fields(LogEntry entry, params string[] elements) => string.Join(", ", elements.Select(element => $"{element} {Result(entry)[element] ?? "(missing)"}"));

    private static bool Has(HandedOverResult result, string element) => !string.IsNullOrEmpty(result[element]);

    /// <summary>Null when the element is missing: what is not there has kept nothing.</summary>
    private static int? Placeholders(LogEntry entry, string element) => Result(entry)[element]?.Count(character => character == '●');

    private static HandedOverResult Result(LogEntry entry) => ((ResultHandedOver)entry.What).Result;
}
