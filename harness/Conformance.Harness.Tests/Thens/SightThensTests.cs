using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class SightThensTests
{
    private static readonly Observed Confirmed = new StaffActed("confirm the person by sight");
    private static readonly Observed Passcode = new StaffActed("enter visual mode at the reader");

    [Fact]
    public void A_miss_before_and_a_miss_after_are_two() => Counter(Placed, Verify("63C2"), Confirmed, Signed(), Placed, Verify("63C1")).MustBe(Verdict.Passed);

    [Fact]
    public void Two_misses_before_and_one_after_that_count_as_two_gave_one_back() =>
        Counter(Placed, Verify("63C2"), Verify("63C1"), Confirmed, Signed(), Placed, Verify("63C1")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_signature_for_the_next_patient_is_not_for_the_one_that_staff_confirmed() =>
        Counter(Placed, Verify("63C2"), Confirmed, Placed, Verify("9000"), Signed(), Verify("63C1")).MustBe(Verdict.NotTestable);

    [Fact]
    public void Visual_mode_that_was_on_before_was_not_opened_by_the_passcode() =>
        ByPasscode(Shown("idle"), new VisualModeChanged(true, "terminal"), Passcode).MustBe(Verdict.NotTestable);

    [Fact]
    public void Visual_mode_that_stays_off_is_the_devices() => ByPasscode(Shown("idle"), Passcode).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_card_that_takes_a_PIN_is_not_one_without() =>
        Pinless(Placed, Verify("9000"), Shown("method"), Identified("face"), Signed()).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_signature_from_before_the_face_was_seen_is_not_for_it() =>
        Pinless(Placed, Signed(), Shown("method"), Identified("face")).MustBe(Verdict.Failed);

    [Fact]
    public void A_face_and_then_a_signature_receive_the_card() => Pinless(Placed, Shown("method"), Identified("face"), Signed()).MustBe(Verdict.Passed);

    private static Finding Counter(params Observed[] happened) => Of(judge => new SightThens(judge).CounterKept(1), happened);

    private static Finding ByPasscode(params Observed[] happened) => Of(judge => new SightThens(judge).OpenedByPasscode(), happened);

    private static Finding Pinless(params Observed[] happened) => Of(judge => new SightThens(judge).PinlessCardReceived("face"), happened);
}
