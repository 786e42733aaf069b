using Reqnroll;

namespace Conformance.Harness.Tests.Running.Bindings;

[Binding]
public sealed class OtherSteps(Journal journal, Neighbour neighbour)
{
    [Then("the neighbour had {int} visit(s)")]
    public void ThenVisits(int count) => Assert.Equal(count, neighbour.Visits);

    [When("the place is named")]
    public void WhenPlaceAnywhere() => journal.Note("anywhere");

    [When("the place is named")]
    [Scope(Tag = "indoors")]
    public void WhenPlaceIndoors() => journal.Note("indoors");
}
