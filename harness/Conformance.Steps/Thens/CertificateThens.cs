using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of the certificate's term: reminder, grace, refusal (RDR-11, RDR-12, CARD-6).</summary>
[Binding]
public sealed class CertificateThens(Judge judge)
{
    private static readonly string[] Notices = ["notice-reminder", "notice-grace"];

    private LogView Session => judge.View.Session;

    /// <summary>A notice screen with the centre's own words.</summary>
    [Then("the reader does remind of the certificate's end")]
    public void Reminds() => Notice(Checks.ReminderShown, "reminder", "notice-reminder");

    /// <summary>The notice of grace, with the centre's own words.</summary>
    [Then("the reader says that only eligibility is given")]
    [Then("資格情報だけを提供する旨が表示される")]
    public void SaysOnlyEligibility() => Notice(Checks.GraceNotice, "grace", "notice-grace");

    /// <summary>Accepted without a reminder by the centre, and no notice on the screens that followed.</summary>
    [Then("the reader does not remind of the certificate's end")]
    public void DoesNotRemind()
    {
        var answer = Session.HolderAnswer();
        var notice = Session.Screen(Notices);
        judge.Decide(Checks.NoEarlyReminder, "no notice", (answer, notice) switch
        {
            (null or { What: CentreAnswered { Outcome: "refused" } }, _) => NotAccepted(answer),
            (_, not null) => new Sight.Reached(false, notice.What.Describe(), answer, notice),
            _ when Session.After(answer).Screen() is null => new Sight.NotReached("no screen followed the centre's answer", answer),
            _ => new Sight.Reached(answer.What is CentreAnswered { Outcome: "valid", Message: null }, $"{answer.What.Describe()}; no notice", [answer, .. judge.View.End]),
        });
    }

    /// <summary>Centre and reader agree that it was the centre, and why; the centre's message is shown as it came.</summary>
    [Then("the certificate is refused by the centre as {word}")]
    public void RefusedByCentre(string reason)
    {
        var answer = Session.HolderAnswer();
        var screen = Session.After(answer).First<ScreenShown>();
        judge.Decide(Checks.CertificateRefused, $"refused by the centre as {reason}, with its message on the screen", (answer, screen) switch
        {
            (null, _) => new Sight.NotReached("the centre was never asked to accept the holder", judge.View.End),
            _ when answer.What is CentreAnswered { Outcome: not "refused" } || ((CentreAnswered)answer.What).Reason != reason =>
                new Sight.Reached(false, answer.What.Describe(), answer),
            (_, null) => new Sight.Reached(false, "no screen followed the centre's answer", answer) { Owner = Owner.Device },
            _ => new Sight.Reached(SaysSo(answer, screen), $"{answer.What.Describe()}; {screen.What.Describe()}", answer, screen) { Owner = Owner.Device },
        });
    }

    /// <summary>In grace the consent screens are left out: the result came, and no consent was asked on the way to it.</summary>
    [Then("no consent is asked")]
    [Then("同意は尋ねられない")]
    public void NoConsentAsked()
    {
        var grace = Session.Last<CentreAnswered>(answer => answer is { Request: "holder", Outcome: "grace" });
        var asked = Session.After(grace).First<ScreenShown>(shown => shown.Screen.IsConsent);
        var handedOver = Session.After(grace).Last<ResultHandedOver>();
        judge.Decide(Checks.NoConsentInGrace, "the result without a consent screen", (grace, asked, handedOver) switch
        {
            (null, _, _) => new Sight.NotReached("the centre gave no grace", judge.View.End),
            (_, not null, _) => new Sight.Reached(false, asked.What.Describe(), grace, asked),
            (_, _, null) => new Sight.NotReached("the session did not go on to its result", [grace, .. judge.View.End]),
            _ => new Sight.Reached(true, "the result came without a consent screen", grace, handedOver),
        });
    }

    private static bool SaysSo(LogEntry answer, LogEntry screen) =>
        screen.What is ScreenShown { Screen: { Id: "refused", Message: { } shown } }
        && shown == ((CentreAnswered)answer.What).Message;

    private static Sight.NotReached NotAccepted(LogEntry? answer) => answer is null
        ? new("the centre was never asked to accept the holder")
        : new("the centre accepted no holder", answer) { Owner = Owner.Centre };

    private void Notice(string check, string standing, string screenId)
    {
        var answer = Session.HolderAnswer();
        var notice = Session.After(answer).First<ScreenShown>(shown => shown.Screen.Id == screenId);
        judge.Decide(check, $"screen \"{screenId}\" with the centre's words", (answer, notice) switch
        {
            (null or { What: CentreAnswered { Outcome: "refused" } }, _) => NotAccepted(answer),
            _ when ((CentreAnswered)answer.What).Outcome != standing => new Sight.Reached(false, answer.What.Describe(), answer),
            (_, null) => new Sight.Reached(false, "no such notice", [answer, .. judge.View.End]) { Owner = Owner.Device },
            _ => new Sight.Reached(
                ((CentreAnswered)answer.What).Message is { } sent && ((ScreenShown)notice.What).Screen.Message == sent,
                notice.What.Describe(),
                answer,
                notice) { Owner = Owner.Device },
        });
    }
}
