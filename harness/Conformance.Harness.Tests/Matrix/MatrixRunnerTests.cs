using Conformance.Bench.Defects;
using Conformance.Bench.Judgement;
using Conformance.Steps.Matrix;
using static Conformance.Harness.Tests.Matrix.SmallMatrix;

namespace Conformance.Harness.Tests.Matrix;

public sealed class MatrixRunnerTests
{
    private static readonly Trial PadPasses = Trial(PadScenario, acted: true, Passed(PadShuffled));

    [Fact]
    public async Task A_defect_that_its_check_catches_for_its_reason_is_killed_and_leaves_the_others_alone()
    {
        var bench = new GivenTrials(Trial(LockScenario, acted: true, Failed(LockStays, "63C3 from the chip")), PadPasses);

        var column = await RunAsync(Book(), bench);

        Assert.Equal([(LockStays, PairOutcome.Killed), (PadShuffled, PairOutcome.Survived)], column.Cells.Select(cell => (cell.Check, cell.Outcome)));
        Assert.Empty(column.Problems());
        Assert.Equal("63C3 from the chip", column.Cells[0].Sighting?.Seen);
        Assert.Equal([(Defect, LockScenario, "model-a"), (Defect, PadScenario, "model-a")], bench.Asked);
    }

    [Fact]
    public Task A_defect_that_never_acts_is_no_proof() => Reports(
        PairOutcome.NeverInjected,
        "pin-counter-forgotten × lock-stays: the defect is made for this check and never acted in the scenarios that cite it",
        Trial(LockScenario, acted: false, Passed(LockStays)));

    [Fact]
    public Task A_crash_is_not_a_detection() => Reports(
        PairOutcome.Fault,
        "pin-counter-forgotten × lock-stays: the bench broke, which is no detection: NullReferenceException (identity/pin.feature: The lock stays)",
        Trial(LockScenario, acted: true, Failed(LockStays, "63C3")) with { Fault = "NullReferenceException" });

    [Fact]
    public Task A_check_that_fails_for_another_reason_has_not_caught_the_defect() => Reports(
        PairOutcome.WrongReason,
        "pin-counter-forgotten × lock-stays: the check failed for another reason: it saw \"no answer\", expected was \"63C3\" (identity/pin.feature: The lock stays)",
        Trial(LockScenario, acted: true, Failed(LockStays, "no answer")));

    [Fact]
    public Task A_check_that_passes_all_the_same_lets_the_defect_slip() => Reports(
        PairOutcome.Survived,
        "pin-counter-forgotten × lock-stays: the defect slipped past the check, which saw \"63C0\" (identity/pin.feature: The lock stays)",
        Trial(LockScenario, acted: true, Passed(LockStays)));

    [Fact]
    public Task A_check_that_was_not_reached_has_caught_nothing() => Reports(
        PairOutcome.Unreached,
        "pin-counter-forgotten × lock-stays: the check decided nothing: earlier ones ended the scenarios that cite it, or the device did not get that far",
        Trial(LockScenario, acted: true, new Decision(LockStays, Verdict.NotTestable, "63C0", "no PIN pad was shown")));

    [Fact]
    public Task A_check_that_fails_where_the_defect_did_not_act_proves_something_else() => Reports(
        PairOutcome.NeverInjected,
        "pin-counter-forgotten × lock-stays: the check failed although the defect had not acted, and saw \"63C3\" (identity/pin.feature: The lock stays)",
        Trial(LockScenario, acted: false, Failed(LockStays, "63C3")));

    [Fact]
    public async Task Another_check_that_fails_too_has_to_be_listed()
    {
        var bench = new GivenTrials(Trial(LockScenario, acted: true, Failed(LockStays, "63C3")), Trial(PadScenario, acted: true, Failed(PadShuffled, "1234567890 twice")));

        Assert.Equal(
            ["pin-counter-forgotten × pad-shuffled: the check failed too and is not listed as a consequence; it saw \"1234567890 twice\" (identity/pin.feature: The pad changes)"],
            (await RunAsync(Book(), bench)).Problems());
        Assert.Empty((await RunAsync(Book(null, new ReasonedCheck(PadShuffled, "The pad starts afresh.")), bench)).Problems());
    }

    [Fact]
    public async Task A_check_that_was_not_asked_for_and_fails_along_the_way_has_to_be_listed_as_well()
    {
        var bench = new GivenTrials(Trial(LockScenario, acted: true, Failed(PadShuffled, "1234567890 twice")), PadPasses);

        var column = await new MatrixRunner(Catalogue, Book(), Coverage, bench).RunAsync(new(Defect, [LockStays]));

        Assert.Contains("pad-shuffled: the check failed too", string.Join('\n', column.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_listed_consequence_that_does_not_happen_is_stale()
    {
        var column = await RunAsync(Book(null, new ReasonedCheck(PadShuffled, "The pad starts afresh.")), new GivenTrials(Trial(LockScenario, acted: true, Failed(LockStays, "63C3")), PadPasses));

        Assert.Equal(["pin-counter-forgotten × pad-shuffled: the check is listed as a consequence and did not fail; strike it from the list"], column.Problems());
    }

    [Fact]
    public async Task A_defect_is_tried_on_the_good_device_that_shows_it()
    {
        var bench = new GivenTrials(Trial(LockScenario, acted: true, Failed(LockStays, "63C3")), PadPasses);

        await RunAsync(Book(on: "model-b"), bench);

        Assert.Equal([(Defect, LockScenario, "model-b"), (Defect, PadScenario, "model-a")], bench.Asked);
    }

    [Fact]
    public async Task An_impostor_passes_nothing_that_is_not_listed()
    {
        var bench = new GivenTrials(Trial(LockScenario, acted: true, Passed(LockStays)), Trial(PadScenario, acted: true, Failed(PadShuffled, "no pad")));
        var allowed = Book() with { Impostors = [Book().Impostors[0] with { MayPass = [new(LockStays, "It has no PIN."), new(PadShuffled, "It has no pad.")] }] };

        Assert.Equal(
            ["empty-chair × lock-stays: the impostor passed the check, which saw \"63C0\" (identity/pin.feature: The lock stays)"],
            (await RunAsync(Book(), bench, "empty-chair")).Problems());
        Assert.Equal(
            ["empty-chair × pad-shuffled: the check is listed as one that the impostor passes, and it did not; strike it from the list"],
            (await RunAsync(allowed, bench, "empty-chair")).Problems());
    }

    private static async Task Reports(PairOutcome outcome, string problem, Trial trial)
    {
        var column = await RunAsync(Book(), new GivenTrials(trial, PadPasses));

        Assert.Equal(outcome, column.Cells[0].Outcome);
        Assert.Equal([problem], column.Problems());
    }
}
