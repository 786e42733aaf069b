using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be asked by the terminal's settings, and what must not (facts/eligibility.md 5.3, 5.7).</summary>
[Binding]
public sealed class SettingsThens(Judge judge)
{
    private const string ItemScreen = "consent-";

    /// <summary>Each item has a screen of its own, once the patient wants to be asked one by one; their order differs by model.</summary>
    [Then("the patient was asked one by one about {} and nothing else")]
    public void AskedAbout(string words)
    {
        var wanted = Sorted(words.Split(", ", StringSplitOptions.TrimEntries));
        var screens = judge.View.Session.All<ScreenShown>(shown => shown.Screen.IsConsent);
        var items = screens.Where(entry => Id(entry) != "consent-all").ToList();
        var asked = Sorted(items.Select(entry => Id(entry)[ItemScreen.Length..]));
        judge.Decide(Checks.ItemsFollowSettings, $"asked {wanted}", Finished() is not { } finished
            ? new Sight.NotReached("reception was not completed", judge.View.End)
            : items.Count == 0 && screens.Count > 0
                ? new Sight.NotReached("the patient was not asked one by one", screens)
                : new Sight.Reached(asked == wanted, $"asked {asked}", [.. screens, finished]));
    }

    /// <summary>Where no setting is on.</summary>
    [Then("the patient was asked about no item")]
    public void AskedAboutNothing() => AskedAbout("nothing");

    /// <summary>A choice of two, and the code of table 017 in the result: 1 electronic, 2 paper.</summary>
    [Then("the patient was asked for the form of the prescription, and the result says {word}")]
    public void FormAsked(string code)
    {
        var asked = Question("electronic", "paper");
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.PrescriptionFormAsked, $"asked, PrescriptionIssueSelect {code}", handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(
                asked is not null && Field(handedOver, "PrescriptionIssueSelect") == code,
                $"{(asked is null ? "not asked" : "asked")}, PrescriptionIssueSelect {Field(handedOver, "PrescriptionIssueSelect") ?? "(missing)"}",
                asked is null ? [handedOver] : [asked, handedOver]));
    }

    /// <summary>Neither on a screen nor in the result.</summary>
    [Then("the patient was not asked for the form of the prescription, and the result does not say it")]
    public void FormLeftOut()
    {
        var asked = Question("electronic", "paper");
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.PrescriptionFormLeftOut, "not asked, no PrescriptionIssueSelect", handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(
                asked is null && Field(handedOver, "PrescriptionIssueSelect") is null,
                $"{(asked is null ? "not asked" : "asked")}, {(Field(handedOver, "PrescriptionIssueSelect") is { } code ? $"PrescriptionIssueSelect {code}" : "no PrescriptionIssueSelect")}",
                asked is null ? [handedOver] : [asked, handedOver]));
    }

    private static string Sorted(IEnumerable<string> words) => string.Join(", ", words.Distinct().Order(StringComparer.Ordinal)) is { Length: > 0 } sorted ? sorted : "nothing";

    private static string Id(LogEntry entry) => ((ScreenShown)entry.What).Screen.Id;

    private static string? Field(LogEntry entry, string element) => ((ResultHandedOver)entry.What).Result[element];

    private LogEntry? Finished() => judge.View.Session.Last<ScreenShown>(shown => shown.Screen.Id == "finished");

    private LogEntry? Question(params string[] buttons) =>
        judge.View.Session.First<ScreenShown>(shown => buttons.All(id => shown.Screen.Buttons.Any(button => button.Id == id)));
}
