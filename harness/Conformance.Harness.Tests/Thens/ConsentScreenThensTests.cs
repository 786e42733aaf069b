using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class ConsentScreenThensTests
{
    private static readonly ScreenShown Surgery = Shown("consent-surgery", "agree", "disagree");
    private static readonly ScreenShown Medical = Shown("consent-medical", "agree", "disagree");
    private static readonly ScreenShown Checkups = Shown("consent-checkups", "agree", "disagree");
    private static readonly ScreenShown Choice = Shown("consent-all", "agree-all", "one-by-one");

    [Fact]
    public void Three_screens_each_with_its_answer_are_three_questions() =>
        Apart(Placed, Surgery, Touch("agree"), Medical, Touch("disagree"), Checkups, Touch("agree"), Shown("finished")).MustBe(Verdict.Passed);

    [Fact]
    public void The_order_is_the_models_and_a_screen_may_be_shown_again() =>
        Apart(Placed, Checkups, Touch("agree"), Surgery, Surgery, Touch("agree"), Medical, Touch("disagree"), Shown("method")).MustBe(Verdict.Passed);

    [Fact]
    public void Screens_that_pass_by_behind_one_answer_asked_nothing() =>
        Assert.Equal(
            "shown consent-surgery, consent-medical, consent-checkups; answered consent-surgery",
            Apart(Placed, Surgery, Touch("agree"), Medical, Checkups, Shown("finished")).MustBe(Verdict.Failed, Owner.Device).Seen);

    [Fact]
    public void A_session_that_was_broken_off_after_the_first_item_left_nothing_out() =>
        Apart(Placed, Surgery, Touch("agree"), Shown("timed-out")).MustBe(Verdict.NotTestable);

    [Fact]
    public void Questions_to_the_patient_before_are_not_this_ones() =>
        Apart(Placed, Surgery, Touch("agree"), Medical, Touch("agree"), Checkups, Touch("agree"), Shown("finished"), Placed, Shown("finished")).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_message_of_the_centre_is_not_the_readers_statement_of_purpose() =>
        Purpose(Placed, new ScreenShown(Choice.Screen with { Message = new("M1", "診療のため") }), Touch("agree-all"), Shown("finished")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_purpose_on_the_screen_is_one() =>
        Purpose(Placed, Saying("consent-all", "診療のため"), Touch("agree-all"), Shown("finished")).MustBe(Verdict.Passed);

    [Fact]
    public void A_button_that_nobody_touched_gave_nobody_the_choice() => AllOrEach(Placed, Choice, Shown("finished")).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_button_that_leads_nowhere_gave_nobody_the_choice() => AllOrEach(Placed, Choice, Touch("agree-all")).MustBe(Verdict.NotTestable);

    [Fact]
    public void Two_buttons_of_which_one_was_taken_are_a_choice() => AllOrEach(Placed, Choice, Touch("one-by-one"), Surgery).MustBe(Verdict.Passed);

    [Fact]
    public void A_screen_without_the_second_button_is_no_choice() =>
        AllOrEach(Placed, Shown("consent-all", "agree-all"), Touch("agree-all"), Shown("finished")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_question_about_the_limit_on_a_screen_of_its_own_is_one() =>
        Limit(Placed, Choice, Touch("agree-all"), Saying("consent-limit", "限度額", "agree", "disagree"), Touch("disagree"), Shown("finished")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void The_limit_on_a_screen_that_asks_nothing_is_no_question() =>
        Limit(Placed, Choice, Touch("agree-all"), Saying("finished", "限度額の情報も提供されました")).MustBe(Verdict.Passed);

    [Fact]
    public void A_session_that_was_broken_off_does_not_show_what_would_have_been_asked() =>
        Limit(Placed, Choice, Shown("take-card")).MustBe(Verdict.NotTestable);

    private static Finding Apart(params Observed[] happened) => Of(judge => new ConsentScreenThens(judge).AskedApart(), happened);

    private static Finding Purpose(params Observed[] happened) => Of(judge => new ConsentScreenThens(judge).StatesPurpose("ため, 役立, 目的"), happened);

    private static Finding AllOrEach(params Observed[] happened) => Of(judge => new ConsentScreenThens(judge).AllOrEach(), happened);

    private static Finding Limit(params Observed[] happened) => Of(judge => new ConsentScreenThens(judge).NotAskedAbout("限度額"), happened);
}
