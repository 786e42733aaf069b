using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of the first registration as an insurance card, and of a deregistered card (RDR-10, REG-1 to REG-3).</summary>
[Binding]
public sealed class RegistrationThens(Judge judge)
{
    private LogView Session => judge.View.Session;

    /// <summary>The centre says how the card stands, and the reader passes that on and offers what can be done.</summary>
    [Then("the card is told to be {word}, and its registration is offered")]
    public void Offered(string state)
    {
        var answer = Session.HolderAnswer();
        var screen = answer is null ? null : Session.After(answer).First<ScreenShown>();
        judge.Decide(Checks.RegistrationOffered, $"screen \"registration-offer\" with the centre's words about a card that is {state}", (answer, screen) switch
        {
            (null, _) => NotAsked(),
            _ when Reason(answer) != state => new Sight.Reached(false, answer.What.Describe(), answer) { Owner = Owner.Centre },
            (_, null) => new Sight.Reached(false, "no screen followed the centre's answer", answer),
            _ => new Sight.Reached(Says(screen, "registration-offer", answer) && Offers(screen, "register"), screen.What.Describe(), answer, screen),
        });
    }

    /// <summary>Whoever wants to be registered is: the centre was asked, and did it.</summary>
    [Then("the card is registered at the reader")]
    public void Registered() => judge.Decide(Checks.RegisteredAtReader, "the centre registered the card", OfRegistration());

    /// <summary>Without any PIN: identity was proven by face or sight, and that was enough.</summary>
    [Then("the card without a PIN is registered by {word}")]
    public void RegisteredWithoutPin(string way) => RegisteredBy(Checks.RegisteredWithoutPin, StepWords.Way(way));

    /// <summary>On the staff's sight check, where the model takes that.</summary>
    [Then("the card is registered on the staff's sight check")]
    public void RegisteredBySight() => RegisteredBy(Checks.RegisteredBySight, "sight");

    /// <summary>The offer was there and the patient did not take it; whoever was not even asked must not be registered either.</summary>
    [Then("nobody is registered against the holder's wish")]
    public void ByWishAlone()
    {
        var asked = Session.First<CentreAnswered>(answer => answer.Request == "registration");
        var wish = asked is null ? null : Session.Before(asked).Last<ButtonTouched>(touch => touch is { Button: "register", Present: true });
        var declined = Session.Last<ButtonTouched>(touch => touch is { Button: "not-now" or "cancel", Present: true });
        judge.Decide(Checks.RegisteredByWishAlone, "the centre is not asked to register", (asked, declined) switch
        {
            (not null, _) => new Sight.Reached(wish is not null, asked.What.Describe(), asked),
            (_, null) => new Sight.NotReached("nobody declined", judge.View.End),
            _ => new Sight.Reached(true, "the centre was not asked to register", [declined, .. judge.View.End]),
        });
    }

    /// <summary>At a later visit the centre knows of the registration.</summary>
    [Then("the card is known to be registered")]
    public void Known()
    {
        var registered = judge.View.First<CentreAnswered>(answer => answer is { Request: "registration", Outcome: not "refused" });
        var answer = registered is null ? null : Session.After(registered).HolderAnswer();
        judge.Decide(Checks.RegistrationKept, "the centre accepts the holder", (registered, answer) switch
        {
            (null, _) => new Sight.NotReached("the centre registered no card", judge.View.End),
            (_, null) => new Sight.NotReached("the centre was not asked about the holder since", [registered, .. judge.View.End]),
            _ => new Sight.Reached(answer.What is CentreAnswered { Outcome: not "refused" }, answer.What.Describe(), registered, answer),
        });
    }

    /// <summary>Asked for, or looked after by somebody who comes again: it takes a while, which is no failure.</summary>
    [Then("the registration is told to be under way")]
    public void UnderWay()
    {
        var answer = Session.Last<CentreAnswered>(sent => sent is { Request: "registration", Outcome: "under-way" } or { Request: "holder", Reason: "registration-under-way" });
        var screen = answer is null ? null : Session.After(answer).First<ScreenShown>();
        judge.Decide(Checks.RegistrationUnderWay, "screen \"registration-under-way\" with the centre's words", (answer, screen) switch
        {
            (null, _) => new Sight.NotReached("the centre spoke of no registration under way", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed the centre's answer", answer),
            _ => new Sight.Reached(Says(screen, "registration-under-way", answer), screen.What.Describe(), answer, screen),
        });
    }

    /// <summary>Refused by the centre for that reason, and nobody is told that reception is complete.</summary>
    [Then("the deregistered card is not taken as an insurance card")]
    public void DeregisteredRefused()
    {
        var answer = Session.HolderAnswer();
        var done = answer is null ? null : Session.After(answer).First<ScreenShown>(shown => shown.Screen.Id == "finished");
        judge.Decide(Checks.DeregisteredRefused, "refused by the centre as deregistered", (answer, done) switch
        {
            (null, _) => NotAsked(),
            _ when Reason(answer) != "deregistered" => new Sight.Reached(false, answer.What.Describe(), answer),
            (_, not null) => new Sight.Reached(false, done.What.Describe(), answer, done) { Owner = Owner.Device },
            _ when Session.After(answer).Screen() is null => new Sight.NotReached("no screen followed the centre's answer", answer),
            _ => new Sight.Reached(true, answer.What.Describe(), [answer, .. judge.View.End]),
        });
    }

    private void RegisteredBy(string check, string method)
    {
        var identity = Session.First<IdentityDecided>(decided => decided.Established && decided.Method == method);
        judge.Decide(check, $"the centre registered the card, identity by {method}", identity is null
            ? new Sight.NotReached($"identity was not proven by {method}", judge.View.End)
            : OfRegistration());
    }

    private Sight OfRegistration()
    {
        var wish = Session.Last<ButtonTouched>(touch => touch is { Button: "register", Present: true });
        var answer = wish is null ? null : Session.After(wish).Last<CentreAnswered>(sent => sent.Request == "registration");
        return (wish, answer) switch
        {
            (null, _) => new Sight.NotReached("nobody touched a button to register", judge.View.End),
            (_, null) => new Sight.Reached(false, $"the centre was not asked; {Session.Screen()?.What.Describe()}", [wish, .. judge.View.End]),
            ({ }, { What: CentreAnswered { Outcome: "refused" } }) => new Sight.Reached(false, answer.What.Describe(), wish, answer) { Owner = Owner.Centre },
            _ => new Sight.Reached(true, answer.What.Describe(), wish, answer),
        };
    }

    private Sight.NotReached NotAsked() => new("the centre was never asked to accept the holder", judge.View.End);

    private static string? Reason(LogEntry answer) => ((CentreAnswered)answer.What).Reason;

    private static bool Offers(LogEntry screen, string button) => ((ScreenShown)screen.What).Screen.Buttons.Any(candidate => candidate.Id == button);

    private static bool Says(LogEntry screen, string id, LogEntry answer) =>
        ((ScreenShown)screen.What).Screen is { Message: { } shown } content && content.Id == id && shown == ((CentreAnswered)answer.What).Message;
}
