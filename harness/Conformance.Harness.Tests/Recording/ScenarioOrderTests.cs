using Conformance.Steps.Recording;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Recording;

public sealed class ScenarioOrderTests
{
    private static readonly ScenarioCase[] Cases = [.. "abcde".Select((letter, index) => new ScenarioCase(new("one.feature", "One", "en", []), letter.ToString(), [], index + 3, []))];

    [Fact]
    public void Scenarios_stand_as_in_their_files_one_attempt_after_the_other() =>
        Assert.Equal(
            [(1, "a", 1, 7), (2, "b", 1, 7), (3, "a", 2, 8), (4, "b", 2, 8)],
            ScenarioOrder.Of(Cases[..2], attempts: 2, seed: 7).Select(one => (one.Number, one.Title, one.Attempt, one.Seed)));
}
