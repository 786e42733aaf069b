using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class TroubleThensTests
{
    private static readonly Observed Covered = new TroubleBefell("camera-covered");
    private static readonly Observed Asleep = new TroubleBefell("terminal-asleep");
    private static readonly Observed Confirmed = new StaffActed("confirm the person by sight");
    private static readonly Observed Looked = new FaceShown("the holder's");

    [Fact]
    public void Nobody_is_compared_by_a_camera_that_was_never_asked() =>
        Uncompared(Covered, Placed, Shown("method", "face")).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_face_before_the_camera_was_covered_is_another_matter() =>
        Uncompared(Placed, Touch("face"), Looked, Identified("face"), Covered, Placed, Touch("face"), Looked, Shown("camera-failed", "pin")).MustBe(Verdict.Passed);

    [Fact]
    public void A_face_that_was_accepted_is_the_devices() =>
        Uncompared(Covered, Placed, Touch("face"), Looked, Identified("face"), Shown("consent-all")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_PIN_without_a_word_about_staff_is_no_way_out() => WayOut(Covered, Placed, Touch("face"), Shown("face", "pin")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_PIN_and_a_call_for_staff_are_a_way_out() => WayOut(Covered, Placed, Touch("face"), Saying("camera-failed", "職員をお呼びください", "pin")).MustBe(Verdict.Passed);

    [Fact]
    public void A_sight_check_while_all_is_in_order_is_not_in_trouble() =>
        InTrouble(Placed, Confirmed, Identified("sight"), Shown("finished")).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_face_is_no_sight() => InTrouble(Covered, Placed, Confirmed, Identified("face"), Shown("finished")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_sight_check_that_leads_to_the_end_is_one() => InTrouble(Covered, Placed, Confirmed, Identified("sight"), Shown("finished")).MustBe(Verdict.Passed);

    [Fact]
    public void A_touch_even_in_vain_is_a_touch() =>
        WithoutTouch(Placed, new ButtonTouched("agree", false), Confirmed, Identified("sight"), Shown("finished")).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_session_that_ends_in_silence_does_not_serve_whoever_cannot_touch() =>
        WithoutTouch(Placed, Confirmed, Identified("sight"), Shown("timed-out")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_reader_that_never_received_anybody_is_not_known_to_be_kept_from_it() =>
        WhileAsleep(Asleep, Placed, Shown("refused")).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_result_while_the_terminal_sleeps_is_the_devices() =>
        WhileAsleep(Placed, Shown("finished"), Asleep, Placed, HandedOver(), Shown("refused")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void The_last_screen_of_the_patient_before_is_not_this_ones() =>
        WhileAsleep(Placed, Shown("finished"), Asleep, Shown("finished"), Placed, Shown("terminal-away")).MustBe(Verdict.Passed);

    [Fact]
    public void A_card_that_nobody_touches_beside_proves_nothing() => Forgotten(Placed, Saying("finished", "カードをお取りください")).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_second_result_from_a_forgotten_card_is_the_devices() =>
        Forgotten(Placed, Saying("finished", "カードをお取りください"), HandedOver(), Touch("face")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_screen_that_asks_for_nothing_any_more_is_the_devices() =>
        Forgotten(Placed, Saying("finished", "カードをお取りください"), Shown("take-card"), Touch("face")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Trouble_that_goes_on_has_no_after() => AfterTrouble(Covered, Placed, Identified(), Shown("finished")).MustBe(Verdict.NotTestable);

    [Fact]
    public void Whoever_came_second_after_the_trouble_does_not_count_for_the_first() =>
        AfterTrouble(new TroubleBefell("network-up"), Placed, Shown("refused"), Placed, Identified(), Shown("finished")).MustBe(Verdict.Failed, Owner.Device);

    private static Finding Uncompared(params Observed[] happened) => Of(judge => new TroubleThens(judge).NoFaceUncompared(), happened);

    private static Finding WayOut(params Observed[] happened) => Of(judge => new TroubleThens(judge).WayOut(), happened);

    private static Finding InTrouble(params Observed[] happened) => Of(judge => new TroubleThens(judge).ReceivedBySight(), happened);

    private static Finding WithoutTouch(params Observed[] happened) => Of(judge => new TroubleThens(judge).ReceivedWithoutTouch(), happened);

    private static Finding WhileAsleep(params Observed[] happened) => Of(judge => new TroubleThens(judge).NothingWhileAsleep(), happened);

    private static Finding Forgotten(params Observed[] happened) => Of(judge => new TroubleThens(judge).ForgottenCard(), happened);

    private static Finding AfterTrouble(params Observed[] happened) => Of(judge => new TroubleThens(judge).ReceivedAfterTrouble(), happened);
}
