using Conformance.Steps.Recording;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Recording;

public sealed class ScenarioOrderTests
{
    private static readonly ScenarioCase[] Cases = [.. "abcde".Select((letter, index) => new ScenarioCase(new("one.feature", "One", "en", []), letter.ToString(), [], index + 3, []))];

    [Fact]
    public void Without_a_seed_scenarios_stand_as_in_their_files_one_attempt_after_the_other() =>
        Assert.Equal(
            [(1, "a", 1, 7), (2, "b", 1, 7), (3, "a", 2, 8), (4, "b", 2, 8)],
            ScenarioOrder.Of(Cases[..2], attempts: 2, seed: 7, orderSeed: null).Select(one => (one.Number, one.Title, one.Attempt, one.Seed)));

    // printf '5\n1\none.feature\na\n' | sha256sum, and so on, sorted
    [Fact]
    public void An_order_is_drawn_from_a_seed_by_a_rule_that_any_tool_can_follow() =>
        Assert.Equal("bceaddabec", string.Concat(ScenarioOrder.Of(Cases, attempts: 2, seed: 1, orderSeed: 5).Select(one => one.Title)));

    [Fact]
    public void The_place_of_two_scenarios_does_not_depend_on_which_others_are_there()
    {
        var all = ScenarioOrder.Of(Cases, 1, 1, orderSeed: 5).Select(one => one.Title).Where(title => title is not "c");
        Assert.Equal(all, ScenarioOrder.Of([.. Cases.Where(scenario => scenario.Title != "c")], 1, 1, orderSeed: 5).Select(one => one.Title));
    }
}
