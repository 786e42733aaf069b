using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must stand on the consent screens, and what must not (CONS-1, CONS-4).</summary>
[Binding]
public sealed class ConsentScreenThens(Judge judge)
{
    private static readonly string[] Items = ["surgery", "medical", "checkups"];
    private static readonly string[] BrokenOff = ["idle", "take-card", "timed-out", "card-error"];

    /// <summary>Each consent screen of the session has one of the words somewhere in its text; which words will do is the feature's to say.</summary>
    [Then("every consent screen states its purpose, by one of the words {}")]
    public void StatesPurpose(string words)
    {
        var accepted = words.Split(", ");
        var (screens, over) = Asked();
        var silent = screens.FirstOrDefault(entry => !accepted.Any(word => OwnText(entry).Contains(word, StringComparison.Ordinal)));
        judge.Decide(Checks.PurposeStated, $"one of {words} on every consent screen", (silent, over) switch
        {
            (not null, _) => new Sight.Reached(false, $"none of them: {Text(silent)}", silent),
            (_, null) => NotOver(screens),
            _ => new Sight.Reached(true, $"{screens.Count} consent screens, each with its purpose", screens),
        });
    }

    /// <summary>For the patient who goes item by item: three screens that can be answered with yes and with no, and were, each before the next came.</summary>
    [Then("surgery, other medical information and check-ups were each asked on a screen of their own")]
    public void AskedApart()
    {
        var (screens, over) = Asked();
        var each = Items.Select(item => screens.FirstOrDefault(entry => Content(entry).Id == $"consent-{item}" && HasButtons(entry, "agree", "disagree") && WasAnswered(entry))).ToList();
        var answered = each.OfType<LogEntry>().Select(entry => Content(entry).Id);
        var wanted = judge.View.Session.Last<ButtonTouched>(touch => touch is { Button: "one-by-one" or "agree" or "disagree", Present: true });
        judge.Decide(Checks.ItemsAskedApart, "surgery, medical and checkups, each with yes and no", (wanted, over) switch
        {
            (null, _) => new Sight.NotReached("nobody could answer item by item", judge.View.End),
            (_, null) => NotOver(screens),
            _ => new Sight.Reached(each.TrueForAll(entry => entry is not null), $"shown {string.Join(", ", screens.Select(entry => Content(entry).Id).Distinct())}; answered {string.Join(", ", answered)}", [.. screens, over]),
        });
    }

    /// <summary>The first consent screen of the session leaves the choice between one answer for everything and one for each item, and takes the one that was touched.</summary>
    [Then("the patient could consent to everything at once or go item by item")]
    public void AllOrEach()
    {
        var first = judge.View.Session.First<ScreenShown>(shown => shown.Screen.IsConsent);
        var touched = first is null ? null : judge.View.After(first).First<ButtonTouched>(touch => touch is { Button: "agree-all" or "one-by-one", Present: true });
        var next = touched is null ? null : judge.View.After(touched).First<ScreenShown>();
        judge.Decide(Checks.AllOrEach, "a button for everything and one for item by item", (first, next) switch
        {
            (null, _) => new Sight.NotReached("no consent screen was shown", judge.View.End),
            _ when !HasButtons(first, "agree-all", "one-by-one") => new Sight.Reached(false, first.What.Describe(), first),
            (_, null) => new Sight.NotReached(touched is null ? "neither of the two was touched" : "nothing followed the touch", [first, .. judge.View.End]),
            _ => new Sight.Reached(true, first.What.Describe(), first, touched!, next),
        });
    }

    /// <summary>No screen of the session asks for a yes or no to it, whatever its id, and consent was dealt with.</summary>
    [Then("no consent screen asks about {}")]
    public void NotAskedAbout(string word)
    {
        var (screens, over) = Asked();
        var asks = judge.View.Session.First<ScreenShown>(shown => Asks(shown.Screen) && shown.Screen.AllText().Contains(word, StringComparison.Ordinal));
        judge.Decide(Checks.LimitNotAsked, $"{word} on no consent screen", (asks, over) switch
        {
            (not null, _) => new Sight.Reached(false, Text(asks), asks),
            (_, null) => NotOver(screens),
            _ => new Sight.Reached(true, $"{screens.Count} consent screens without it", [.. screens, over]),
        });
    }

    private static bool HasButtons(LogEntry entry, params string[] ids) => ids.All(id => Content(entry).Buttons.Any(button => button.Id == id));

    private static string Text(LogEntry entry) => $"\"{Content(entry).Id}\" {Content(entry).AllText().ReplaceLineEndings(" / ")}";

    private static bool Asks(ScreenContent screen) => screen.IsConsent || screen.Buttons.Any(button => button.Id is "agree" or "disagree" or "agree-all");

    /// <summary>What the reader itself says there: neither a message of the centre, nor a name, nor a button.</summary>
    private static string OwnText(LogEntry entry) => string.Join('\n', [Content(entry).Title, .. Content(entry).Lines]);

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;

    private static Sight.NotReached NotOver(IReadOnlyList<LogEntry> screens) =>
        new(screens.Count == 0 ? "no consent screen was shown" : "the reader has not come to the end of consent", screens.Count == 0 ? [] : [screens[^1]]);

    /// <summary>What came next, of touches and screens, was a touch of yes or no.</summary>
    private bool WasAnswered(LogEntry entry) =>
        judge.View.After(entry).First<Observed>(what => what is ScreenShown or ButtonTouched { Present: true }) is { What: ButtonTouched { Button: "agree" or "disagree" } };

    /// <summary>The consent screens of the session, and what the reader showed once consent was over; null when the session was broken off.</summary>
    private (IReadOnlyList<LogEntry> Screens, LogEntry? Over) Asked()
    {
        var screens = judge.View.Session.All<ScreenShown>(shown => shown.Screen.IsConsent);
        var next = screens is [.., var last] ? judge.View.After(last).First<ScreenShown>() : null;
        return (screens, next is not null && BrokenOff.Contains(Content(next).Id) ? null : next);
    }
}
