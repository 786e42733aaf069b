using Conformance.Fuzzing.Defects;
using Conformance.Fuzzing.Invariants;

namespace Conformance.Harness.Tests.Fuzzing;

/// <summary>The fuzzer's own kill matrix: each defect is found, by its own invariant, and by a sequence that nothing can be left out of.</summary>
public sealed class SeededDefectTests
{
    private const int Enough = 300_000;
    private const int Longest = 12;

    public static TheoryData<string, string> InFrontOfTheCard
    {
        get
        {
            var defects = new TheoryData<string, string>();
            foreach (var defect in AnswerDefects.All)
            {
                defects.Add(defect.Name, defect.Invariant);
            }

            return defects;
        }
    }

    [Theory]
    [MemberData(nameof(InFrontOfTheCard))]
    public void A_defect_is_found_by_its_own_invariant_and_shortened(string name, string invariant)
    {
        var fuzzer = TaroCards.Fuzzer(name);
        var failure = fuzzer.Run(1, new(Enough, null)).Failure;
        Assert.Equal(invariant, failure?.Violation.Invariant);
        Assert.InRange(failure!.Acts.Count, 1, Longest);
        Assert.Equal(invariant, fuzzer.Replay(failure.Acts)?.Violation.Invariant);
        for (var i = 0; i < failure.Acts.Count; i++)
        {
            var without = fuzzer.Replay([.. failure.Acts.Where((_, index) => index != i)]);
            Assert.NotEqual(invariant, without?.Violation.Invariant);
        }

        Assert.Null(TaroCards.Fuzzer().Replay(failure.Acts));
    }

    /// <summary>Mistakes in the card's own code (Conformance.CardSimulator/Defects); use without a PIN, and a loss of power within a command, are out of reach of any command.</summary>
    [Theory]
    [InlineData("pin-counter-forgotten", "counter-never-rises")]
    [InlineData("wrong-pin-accepted", "wrong-data-never-verify")]
    [InlineData("right-pin-unlocks-blocked-card", "blocked-stays-blocked")]
    [InlineData("success-does-not-restore-tries", "counter-falls-by-wrong-data-only")]
    [InlineData("counter-not-decremented", "wrong-data-cost-a-try")]
    [InlineData("misreads-not-counted", "wrong-data-cost-a-try")]
    public void A_mistake_in_the_card_itself_is_found(string name, string invariant) =>
        Assert.Equal(invariant, TaroCards.Fuzzer(name).Run(1, new(Enough, null)).Failure?.Violation.Invariant);

    [Fact]
    public void Every_invariant_has_a_defect_that_breaks_it() =>
        Assert.Equal(Invariant.All.Order(), AnswerDefects.All.Select(defect => defect.Invariant).Distinct().Order());

    [Fact]
    public void No_two_defects_have_the_same_name() =>
        Assert.Equal(AnswerDefects.All.Count, AnswerDefects.All.Select(defect => defect.Name).Distinct().Count());
}
