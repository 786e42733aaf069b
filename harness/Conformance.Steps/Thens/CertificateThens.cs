using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of the certificate's term: reminder, grace, refusal (RDR-11, RDR-12, CARD-6).</summary>
[Binding]
public sealed class CertificateThens(Judge judge)
{
    /// <summary>A notice screen with the centre's own words.</summary>
    [Then("the reader does remind of the certificate's end")]
    public void Reminds() => Notice(Checks.ReminderShown, "notice-reminder");

    /// <summary>The notice of grace, with the centre's own words.</summary>
    [Then("the reader says that only eligibility is given")]
    public void SaysOnlyEligibility() => Notice(Checks.GraceNotice, "notice-grace");

    /// <summary>Accepted, and no notice.</summary>
    [Then("the reader does not remind of the certificate's end")]
    public void DoesNotRemind()
    {
        var accepted = Accepted();
        var notice = judge.View.Screen("notice-reminder", "notice-grace");
        judge.Decide(Checks.NoEarlyReminder, "no notice", (accepted, notice) switch
        {
            (null, _) => new Sight.NotReached("the centre accepted no holder", judge.View.End),
            (_, not null) => new Sight.Reached(false, notice.What.Describe(), accepted, notice),
            _ => new Sight.Reached(judge.View.After(accepted).Screen() is not null, "the session went on without a notice", [accepted, .. judge.View.End]),
        });
    }

    /// <summary>Centre and reader agree that it was the centre, and why; the centre's message is shown as it came.</summary>
    [Then("the certificate is refused by the centre as {word}")]
    public void RefusedByCentre(string reason)
    {
        var request = judge.View.Last<CentreAnswered>(answer => answer.Request == "holder");
        var screen = judge.View.After(request).Screen();
        judge.Decide(Checks.CertificateRefused, $"refused by the centre as {reason}, with its message on the screen", (request, screen) switch
        {
            (null, _) => new Sight.NotReached("the centre was never asked to accept the holder", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed the centre's answer", request),
            _ => new Sight.Reached(
                request.What is CentreAnswered { Outcome: "refused" } answer && answer.Reason == reason
                    && ((ScreenShown)screen.What).Screen is { Id: "refused", Message.Text.Length: > 0 }
                    && judge.View.After(request).Last<IdentityDecided>()?.What is not IdentityDecided { DecidedBy: not "centre" },
                $"{request.What.Describe()}; {screen.What.Describe()}",
                request,
                screen),
        });
    }

    /// <summary>In grace the consent screens are left out.</summary>
    [Then("no consent is asked")]
    public void NoConsentAsked()
    {
        var grace = judge.View.Last<CentreAnswered>(answer => answer is { Request: "holder", Outcome: "grace" });
        var asked = judge.View.After(grace).Last<ScreenShown>(shown => shown.Screen.Id.StartsWith("consent", StringComparison.Ordinal));
        judge.Decide(Checks.NoConsentInGrace, "no consent screen", (grace, asked) switch
        {
            (null, _) => new Sight.NotReached("the centre gave no grace", judge.View.End),
            (_, not null) => new Sight.Reached(false, asked.What.Describe(), grace, asked),
            _ => new Sight.Reached(judge.View.After(grace).Screen() is not null, "the session went on without a consent screen", [grace, .. judge.View.End]),
        });
    }

    private void Notice(Check check, string screenId)
    {
        var accepted = Accepted();
        var notice = judge.View.After(accepted).Screen(screenId);
        judge.Decide(check, $"screen \"{screenId}\" with the centre's words", (accepted, notice) switch
        {
            (null, _) => new Sight.NotReached("the centre accepted no holder", judge.View.HolderRequests() is [.., var last] ? [last] : judge.View.End),
            (_, null) => new Sight.Reached(false, "no such notice", [accepted, .. judge.View.End]),
            _ => new Sight.Reached(((ScreenShown)notice.What).Screen.Message is { Text.Length: > 0 }, notice.What.Describe(), accepted, notice),
        });
    }

    private LogEntry? Accepted() => judge.View.Last<CentreAnswered>(answer => answer.Request == "holder" && answer.Outcome != "refused");
}
