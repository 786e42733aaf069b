using Reqnroll;

namespace Conformance.Harness.Tests.Running.Bindings;

[Binding]
public sealed class SampleSteps(Journal journal, Neighbour neighbour, ScenarioContext scenario)
{
    [Given("an int {int}, a float {float}, a word {word} and a string {string}")]
    public void GivenValues(int number, double real, string word, string text) =>
        journal.Note(FormattableString.Invariant($"{number}|{real}|{word}|{text}"));

    [Given("anything: {}")]
    public void GivenAnything(string text) => journal.Note(text);

    [Given("the colour {Colour}")]
    public void GivenColour(Colour colour) => journal.Note(colour.ToString());

    [Given("{int} apple(s) on a table/desk \\(ripe)")]
    public void GivenApples(int count) => journal.Note($"{count} apples");

    [Given("^(\\d+) pears? in a (?:box|bag)$")]
    [Given(@"(\d+) plums")]
    public void GivenByRegex(int count) => journal.Note($"{count} by regex");

    [Given("the day {LocalDay}")]
    public void GivenDay(DateOnly day) => journal.Note(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [StepArgumentTransformation(@"(\d+) days? after new year", Name = "LocalDay")]
    public DateOnly Day(int days) => new DateOnly(2025, 1, 1).AddDays(days);

    [Given("a table")]
    public void GivenTable(DataTable table) => journal.Note(string.Join(';', table.Rows.Select(row => $"{row["name"]}={row[1]}")));

    [Given("a text")]
    public void GivenText(string text) => journal.Note(text);

    [When("a step passes")]
    public void WhenPasses() => journal.Note("passes");

    [When("a step fails")]
    public void WhenFails() => throw new InvalidOperationException("as asked");

    [When("a step fails after a while")]
    public async Task WhenFailsLater()
    {
        await Task.Yield();
        throw new InvalidOperationException("as asked, later");
    }

    [When("a step is pending")]
    public void WhenPending() => throw new PendingStepException();

    [When("two definitions fit")]
    public void WhenOne() => journal.Note("one");

    [When("two definitions {word}")]
    public void WhenOther(string word) => journal.Note(word);

    [When("a visit is paid")]
    public void WhenVisited() => neighbour.Visits++;

    [Then("the tags are {string}")]
    public void ThenTags(string tags) => Assert.Equal(tags, string.Join(',', scenario.ScenarioInfo.CombinedTags.Order()));

    [Then("it is judged")]
    public void ThenJudged() => journal.Note("judged");
}
