using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class PadLayoutThensTests
{
    [Fact]
    public void What_is_wrong_with_a_pad_is_named() =>
        Assert.Equal(
            "the 0 0 times, the 9 2 times on the pad 1234567899",
            Of(judge => new PadLayoutThens(judge).EachDigitOnce(1), Placed, Pad("1234567899", 0)).MustBe(Verdict.Failed, Owner.Device).Seen);

    [Fact]
    public void One_pad_of_two_entries_is_not_enough() =>
        Of(judge => new PadLayoutThens(judge).EachDigitOnce(2), Placed, Pad("1234567890", 0), Pad("1234567890", 0)).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_pad_that_is_shown_again_with_nothing_touched_is_of_one_entry() =>
        Wander(Placed, Pad("1234567890", 0), Pad("1234567890", 0), Placed, Pad("2345678901", 0)).MustBe(Verdict.Passed);

    [Fact]
    public void A_pad_that_stays_for_the_next_patient_does_not_wander() =>
        Wander(Placed, Pad("1234567890", 0), Placed, Pad("1234567890", 0)).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_pad_that_stays_after_a_miss_does_not_wander() =>
        Wander(Placed, Pad("1234567890", 0), new DigitKeyTouched(true), Pad("1234567890", 1), Pad("1234567890", 0)).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void An_entry_that_was_cleared_before_any_digit_may_keep_its_pad() =>
        Wander(Placed, Pad("1234567890", 0), Touch("clear"), Pad("1234567890", 0)).MustBe(Verdict.NotTestable);

    [Fact]
    public void One_layout_shows_nothing_of_wandering() => Wander(Placed, Pad("1234567890", 0), Pad("1234567890", 0)).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_mark_from_before_any_digit_shows_nothing_of_them() =>
        Of(judge => new PadLayoutThens(judge).DigitsHidden(), Placed, Pad("1234567890", 1), new DigitKeyTouched(true)).MustBe(Verdict.NotTestable);

    [Fact]
    public void Digits_on_one_screen_of_many_are_on_a_screen() =>
        Of(judge => new PadLayoutThens(judge).DigitsHidden(), Placed, new DigitKeyTouched(true), new ScreenShown(Pad("1234567890", 1).Screen with { DigitsShown = true }), Pad("1234567890", 2))
            .MustBe(Verdict.Failed, Owner.Device);

    private static ScreenShown Pad(string layout, int marks) => new(new("pin", "", [], [], layout, marks, null, null, null));

    private static Finding Wander(params Observed[] happened) => Of(judge => new PadLayoutThens(judge).DigitsWander(2, 1), happened);
}
