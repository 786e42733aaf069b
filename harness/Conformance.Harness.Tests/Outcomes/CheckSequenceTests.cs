using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Comparison;
using Conformance.Bench.Outcomes.Records;

namespace Conformance.Harness.Tests.Outcomes;

public sealed class CheckSequenceTests
{
    [Fact]
    public void The_same_checks_in_the_same_order_with_the_same_verdicts_are_no_change() =>
        Assert.Empty(Changes(["a", "b", "a"], ["a", "b", "a"]));

    [Fact]
    public void A_check_of_the_first_run_alone_was_removed() => Assert.Equal(["Removed b 1"], Changes(["a", "b", "c"], ["a", "c"]));

    [Fact]
    public void A_check_of_the_second_run_alone_was_added() => Assert.Equal(["Added b 1"], Changes(["a", "c"], ["a", "b", "c"]));

    [Fact]
    public void The_second_time_of_a_check_is_another_check() => Assert.Equal(["Removed a 2"], Changes(["a", "b", "a"], ["a", "b"]));

    [Fact]
    public void Only_what_moved_is_reordered() => Assert.Equal(["Reordered a 1"], Changes(["a", "b", "c", "d"], ["b", "c", "d", "a"]));

    [Fact]
    public void What_moved_is_told_from_what_was_added_around_it() =>
        Assert.Equal(["Reordered c 1", "Added x 1"], Changes(["a", "b", "c"], ["c", "x", "a", "b"]));

    [Fact]
    public void Another_verdict_is_told_with_both()
    {
        var change = Assert.Single(CheckSequence.Of(Run(Verdict.Passed, "a")).ChangesTo(CheckSequence.Of(Run(Verdict.Failed, "a"))));
        Assert.Equal(new CheckChange(CheckChangeKind.Changed, new("one.feature", "First", 1, "a", 1), Verdict.Passed, Verdict.Failed), change);
    }

    [Fact]
    public void Nothing_to_compare_is_no_change() => Assert.Empty(Changes([], []));

    [Theory]
    [InlineData(new[] { 3, 1, 2 }, new[] { 1, 2 })]
    [InlineData(new[] { 1, 5, 2, 3, 4 }, new[] { 0, 2, 3, 4 })]
    [InlineData(new[] { 3, 2, 1 }, new[] { 2 })]
    public void A_longest_ascending_choice_is_found(int[] numbers, int[] expected) => Assert.Equal(expected, Ascending.Longest(numbers));

    private static IEnumerable<string> Changes(string[] first, string[] second) =>
        CheckSequence.Of(Run(Verdict.Passed, first)).ChangesTo(CheckSequence.Of(Run(Verdict.Passed, second)))
            .Select(change => $"{change.Kind} {change.Place.Check} {change.Place.Time}");

    private static RunRecord Run(Verdict verdict, params string[] checks) => new(
        RunRecord.CurrentSchema,
        new("1.0", "model-a", "simulated", "in-process", 1, 1, null, RunFilter.None),
        verdict,
        [new("one.feature", "First", 1, 1, verdict, null, [.. checks.Select(check => new RecordedCheck(check, check.ToUpperInvariant(), verdict))], null)],
        [],
        []);
}
