using Conformance.Bench.Judgement;
using Conformance.Steps.Matrix;
using static Conformance.Harness.Tests.Matrix.SmallMatrix;

namespace Conformance.Harness.Tests.Matrix;

/// <summary>Nothing is said of a defect before the good devices pass with their expected evidence.</summary>
public sealed class GoodRunTests
{
    private static readonly Trial LockOnA = Trial(LockScenario, acted: false, Passed(LockStays));
    private static readonly Trial LockOnB = LockOnA with { Model = "model-b" };
    private static readonly Trial PadOnA = Trial(PadScenario, acted: false, Passed(PadShuffled));

    [Fact]
    public void Good_devices_that_decide_what_they_did_before_are_fine()
    {
        Assert.Empty(Problems(LockOnA, PadOnA, LockOnB));
        Assert.Equal([new GoodDevice("model-a", 2, 2), new GoodDevice("model-b", 1, 1)], new GoodRun([LockOnA, PadOnA, LockOnB]).Devices());
    }

    [Fact]
    public void A_check_that_silently_stopped_running_is_red() => Assert.Equal(
        [
            "pad-shuffled was decided in no scenario",
            "coverage.csv does not hold: - PIN-PAD-SHUFFLED,pad-shuffled,identity/pin.feature,The pad changes,model-a,",
        ],
        Problems(LockOnA, LockOnB));

    [Fact]
    public void A_check_that_stopped_running_on_one_of_the_devices_is_red() => Assert.Equal(
        [
            "coverage.csv does not hold: - PIN-LOCK-STAYS,lock-stays,identity/pin.feature,The lock stays,model-a model-b,pin-counter-forgotten",
            "coverage.csv does not hold: + PIN-LOCK-STAYS,lock-stays,identity/pin.feature,The lock stays,model-a,pin-counter-forgotten",
        ],
        Problems(LockOnA, PadOnA));

    [Fact]
    public void Where_one_check_is_asked_no_other_is_missed()
    {
        Assert.Empty(new GoodRun([LockOnA, LockOnB]).Problems(Catalogue, Book(), Coverage, LockStays));
        Assert.Equal(
            ["coverage.csv does not hold: - PIN-PAD-SHUFFLED,pad-shuffled,identity/pin.feature,The pad changes,model-a,"],
            new GoodRun([LockOnA, LockOnB]).Problems(Catalogue, Book(), Coverage, PadShuffled));
    }

    [Fact]
    public void A_good_device_that_fails_or_breaks_is_red()
    {
        Assert.Contains(
            "good device model-b: lock-stays is Failed in identity/pin.feature: The lock stays: 63C3",
            Problems(LockOnA, PadOnA, LockOnB, LockOnB with { Decisions = [Failed(LockStays, "63C3")] }));
        Assert.Contains(
            "good device model-b: lock-stays is NotTestable in identity/pin.feature: The lock stays: no pad",
            Problems(LockOnA, PadOnA, LockOnB, LockOnB with { Decisions = [new(LockStays, Verdict.NotTestable, "63C0", "no pad")] }));
        Assert.Equal(
            ["good device model-b: the bench broke in identity/pin.feature: The lock stays: no card"],
            Problems(LockOnA, PadOnA, LockOnB with { Fault = "no card" }));
    }

    private static IReadOnlyList<string> Problems(params IReadOnlyList<Trial> trials) => new GoodRun(trials).Problems(Catalogue, Book(), Coverage);
}
