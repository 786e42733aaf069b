using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of consent (CONS-1).</summary>
[Binding]
public sealed class ConsentThens(Judge judge)
{
    private static readonly string[] FirstConsentScreens = ["consent-all", "consent-surgery", "consent-medical", "consent-checkups"];

    /// <summary>Identity is proven and the reader asks.</summary>
    [Then("the patient is asked for consent")]
    public void AskedForConsent() => Asked("a consent screen after identity");

    /// <summary>The reader asks once the patient has read the notice, or at once where there is none.</summary>
    [Then("the patient is asked for consent after the notice")]
    public void AskedAfterNotice()
    {
        var established = judge.View.Last<IdentityDecided>(identity => identity.Established);
        var screen = judge.View.After(established).Screen();
        var willAsk = screen?.What is ScreenShown { Screen: { Id: "notice-reminder" } notice } && notice.Buttons.Any(button => button.Id == "next");
        judge.Decide(Checks.ConsentAsked, "a consent screen, or a notice that leads on to it", (established, screen) switch
        {
            (null, _) => new Sight.NotReached("identity was not proven", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed", established),
            _ => new Sight.Reached(willAsk || IsConsent(screen), screen.What.Describe(), established, screen),
        });
    }

    /// <summary>No button is shown as chosen on any consent screen.</summary>
    [Then("nothing is preselected on the consent screen")]
    public void NothingPreselected()
    {
        var screens = judge.View.All<ScreenShown>(shown => FirstConsentScreens.Contains(shown.Screen.Id));
        var chosen = screens.FirstOrDefault(entry => ((ScreenShown)entry.What).Screen.Buttons.Any(button => button.Selected));
        judge.Decide(Checks.NothingPreselected, "no button chosen", screens is []
            ? new Sight.NotReached("no consent screen was shown", judge.View.End)
            : new Sight.Reached(chosen is null, (chosen ?? screens[0]).What.Describe(), chosen ?? screens[0]));
    }

    private static bool IsConsent(LogEntry entry) => FirstConsentScreens.Contains(((ScreenShown)entry.What).Screen.Id);

    private void Asked(string expected)
    {
        var established = judge.View.Last<IdentityDecided>(identity => identity.Established);
        var screen = judge.View.After(established).Screen();
        judge.Decide(Checks.ConsentAsked, expected, (established, screen) switch
        {
            (null, _) => new Sight.NotReached("identity was not proven", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed", established),
            _ => new Sight.Reached(IsConsent(screen), screen.What.Describe(), established, screen),
        });
    }
}
