using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of consent (CONS-1).</summary>
[Binding]
public sealed class ConsentThens(Judge judge)
{
    /// <summary>The reader asks when it declares to: before identity, or once identity is proven and a notice, if there was one, is read (RDR-1).</summary>
    [Then("the patient is asked for consent")]
    [Then("患者に同意が尋ねられる")]
    public void AskedForConsent()
    {
        var established = judge.View.Session.Last<IdentityDecided>(identity => identity.Established);
        if (judge.View.Declares("consent-before-identity"))
        {
            AskedBefore(established);
        }
        else
        {
            AskedAfter(established);
        }
    }

    /// <summary>No button was shown as chosen on any consent screen of the session, the ones for single items included.</summary>
    [Then("nothing is preselected on the consent screen")]
    [Then("同意画面で選択済みの回答はない")]
    public void NothingPreselected()
    {
        var screens = judge.View.Session.All<ScreenShown>(shown => shown.Screen.IsConsent);
        var chosen = screens.FirstOrDefault(entry => ((ScreenShown)entry.What).Screen.Buttons.Any(button => button.Selected));
        judge.Decide(Checks.NothingPreselected, "no button chosen", screens is []
            ? new Sight.NotReached("no consent screen was shown", judge.View.End)
            : new Sight.Reached(chosen is null, chosen?.What.Describe() ?? $"{screens.Count} consent screens, no button chosen", chosen is null ? screens : [chosen]));
    }

    private void AskedBefore(LogEntry? established)
    {
        var screen = established is null ? null : judge.View.Session.Before(established).First<ScreenShown>(shown => shown.Screen.IsConsent);
        judge.Decide(Checks.ConsentAskedBeforeIdentity, "a consent screen before identity", (established, screen) switch
        {
            (null, _) => new Sight.NotReached("identity was not proven", judge.View.End),
            (_, null) => new Sight.Reached(false, "no consent screen came before", established),
            _ => new Sight.Reached(true, screen.What.Describe(), screen, established),
        });
    }

    private void AskedAfter(LogEntry? established)
    {
        var screen = judge.View.After(established).Screen();
        judge.Decide(Checks.ConsentAsked, "a consent screen after identity", (established, screen) switch
        {
            (null, _) => new Sight.NotReached("identity was not proven", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed", established),
            _ => new Sight.Reached(((ScreenShown)screen.What).Screen.IsConsent, screen.What.Describe(), established, screen),
        });
    }
}
