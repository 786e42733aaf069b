using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must stand on the consent screens, and what must not (CONS-1, CONS-4).</summary>
[Binding]
public sealed class ConsentScreenThens(Judge judge)
{
    private static readonly string[] Items = ["surgery", "medical", "checkups"];

    /// <summary>Each consent screen of the session has one of the words somewhere in its text; which words will do is the feature's to say.</summary>
    [Then("every consent screen states its purpose, by one of the words {}")]
    public void StatesPurpose(string words)
    {
        var accepted = words.Split(", ");
        var (screens, over) = Asked();
        var silent = screens.FirstOrDefault(entry => !accepted.Any(word => Content(entry).AllText().Contains(word, StringComparison.Ordinal)));
        judge.Decide(Checks.PurposeStated, $"one of {words} on every consent screen", (silent, over) switch
        {
            (not null, _) => new Sight.Reached(false, $"none of them: {Text(silent)}", silent),
            (_, null) => NotOver(screens),
            _ => new Sight.Reached(true, $"{screens.Count} consent screens, each with its purpose", screens),
        });
    }

    /// <summary>For the patient who goes item by item: three screens, each of which can be answered with yes and with no.</summary>
    [Then("surgery, other medical information and check-ups were each asked on a screen of their own")]
    public void AskedApart()
    {
        var (screens, over) = Asked();
        var each = Items.Select(item => screens.FirstOrDefault(entry => Content(entry).Id == $"consent-{item}" && HasButtons(entry, "agree", "disagree"))).ToList();
        var wanted = judge.View.Session.Last<ButtonTouched>(touch => touch is { Button: "one-by-one" or "agree" or "disagree", Present: true });
        judge.Decide(Checks.ItemsAskedApart, "surgery, medical and checkups, each with yes and no", (wanted, over) switch
        {
            (null, _) => new Sight.NotReached("nobody could answer item by item", judge.View.End),
            (_, null) => NotOver(screens),
            _ => new Sight.Reached(each.TrueForAll(entry => entry is not null), string.Join(", ", screens.Select(entry => Content(entry).Id).Distinct()), [.. screens, over]),
        });
    }

    /// <summary>The first consent screen of the session leaves the choice between one answer for everything and one for each item.</summary>
    [Then("the patient could consent to everything at once or go item by item")]
    public void AllOrEach()
    {
        var first = judge.View.Session.First<ScreenShown>(shown => shown.Screen.IsConsent);
        judge.Decide(Checks.AllOrEach, "a button for everything and one for item by item", first is null
            ? new Sight.NotReached("no consent screen was shown", judge.View.End)
            : new Sight.Reached(HasButtons(first, "agree-all", "one-by-one"), first.What.Describe(), first));
    }

    /// <summary>No consent screen of the session has the word, and consent was dealt with.</summary>
    [Then("no consent screen asks about {}")]
    public void NotAskedAbout(string word)
    {
        var (screens, over) = Asked();
        var asks = screens.FirstOrDefault(entry => Content(entry).AllText().Contains(word, StringComparison.Ordinal));
        judge.Decide(Checks.LimitNotAsked, $"{word} on no consent screen", (asks, over) switch
        {
            (not null, _) => new Sight.Reached(false, Text(asks), asks),
            (_, null) => NotOver(screens),
            _ => new Sight.Reached(true, $"{screens.Count} consent screens without it", [.. screens, over]),
        });
    }

    private static bool HasButtons(LogEntry entry, params string[] ids) => ids.All(id => Content(entry).Buttons.Any(button => button.Id == id));

    private static string Text(LogEntry entry) => $"\"{Content(entry).Id}\" {Content(entry).AllText().ReplaceLineEndings(" / ")}";

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;

    private static Sight.NotReached NotOver(IReadOnlyList<LogEntry> screens) =>
        new(screens.Count == 0 ? "no consent screen was shown" : "the reader has not come to the end of consent", screens.Count == 0 ? [] : [screens[^1]]);

    /// <summary>The consent screens of the session, and what the reader showed once consent was over.</summary>
    private (IReadOnlyList<LogEntry> Screens, LogEntry? Over) Asked()
    {
        var screens = judge.View.Session.All<ScreenShown>(shown => shown.Screen.IsConsent);
        return (screens, screens is [.., var last] ? judge.View.After(last).First<ScreenShown>() : null);
    }
}
