using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class AnswerThensTests
{
    private static readonly MessageContent Error = new("BENCH-E01", "照会できません");

    [Fact]
    public void An_empty_name_is_no_last_qualification_for_reference() =>
        Of(judge => new AnswerThens(judge).ShownAsLost("20250303"), Placed, Sent(), HandedOver(("QualificationValidity", "2"), ("DisqualificationDate", "20250303"), ("Name", ""), ("InsurerNumber", "1")))
            .MustBe(Verdict.Failed, Owner.Centre);

    [Fact]
    public void A_loss_that_the_device_wrote_itself_is_the_devices() =>
        Of(judge => new AnswerThens(judge).ShownAsLost("20250303"), Placed, Sent(), HandedOver("b", ("QualificationValidity", "1"))).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void An_error_of_the_centre_is_no_invalid_answer_that_a_device_kept_back() =>
        Invalid(Placed, Touch("agree-all"), Sent(error: Error)).MustBe(Verdict.NotTestable, Owner.Centre);

    [Fact]
    public void An_answer_that_stays_away_from_the_terminal_is_the_devices() => Invalid(Placed, Touch("agree-all"), Sent()).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_valid_answer_that_came_like_that_is_the_centres() =>
        Invalid(Placed, Touch("agree-all"), Sent(), HandedOver(("QualificationValidity", "1"))).MustBe(Verdict.Failed, Owner.Centre);

    [Fact]
    public void An_address_that_the_device_took_out_was_not_left_out_by_the_centre() =>
        NoAddress(Placed, Sent(), HandedOver("b", ("Name", "架空"))).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_centre_that_sent_an_address_put_nobody_to_the_test() =>
        NoAddress(Placed, Sent(), HandedOver(("Name", "架空"), ("Address", "架空県"))).MustBe(Verdict.NotTestable, Owner.Centre);

    [Fact]
    public void An_empty_address_is_none() => NoAddress(Placed, Sent(), HandedOver(("Name", "架空"), ("Address", ""))).MustBe(Verdict.Passed);

    [Fact]
    public void An_error_of_the_centre_is_no_result_without_an_address() => NoAddress(Placed, Sent(error: Error)).MustBe(Verdict.NotTestable, Owner.Centre);

    [Fact]
    public void A_kana_name_that_the_centre_changed_is_the_centres_and_one_that_the_screen_changed_the_devices()
    {
        Kana(Placed, Sent(), HandedOver(("NameKana", "ｼｮｳ")), Named("ｼｮｳ")).MustBe(Verdict.Failed, Owner.Centre);
        Kana(Placed, Sent(), HandedOver(("NameKana", "ｼﾖｳ")), Named("ｼｮｳ")).MustBe(Verdict.Failed, Owner.Device);
    }

    [Fact]
    public void An_address_that_is_missing_has_kept_none_of_its_placeholders() =>
        Placeholders(Placed, Sent(), HandedOver("b", ("Name", "●●"))).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Placeholders_that_the_centre_merged_are_the_centres() =>
        Placeholders(Placed, Sent(), HandedOver(("Name", "●"), ("Address", "架空県"))).MustBe(Verdict.Failed, Owner.Centre);

    [Fact]
    public void The_insurance_of_the_patient_before_is_not_this_ones() =>
        Newest(Placed, Sent(), HandedOver(("InsurerName", "新"), ("QualificationDate", "20250201"), ("QualificationValidity", "1")), Placed).MustBe(Verdict.NotTestable);

    [Fact]
    public void An_older_insurance_that_the_device_put_in_is_the_devices() =>
        Newest(Placed, Sent(), HandedOver("b", ("InsurerName", "旧"))).MustBe(Verdict.Failed, Owner.Device);

    private static ScreenShown Named(string kana) => new(Shown("finished").Screen with { KanaName = kana });

    private static Finding Invalid(params Observed[] happened) => Of(judge => new AnswerThens(judge).InvalidReachesTerminal(), happened);

    private static Finding NoAddress(params Observed[] happened) => Of(judge => new AnswerThens(judge).WithoutAddress(), happened);

    private static Finding Kana(params Observed[] happened) => Of(judge => new AnswerThens(judge).KanaAsRegistered("ｼﾖｳ"), happened);

    private static Finding Placeholders(params Observed[] happened) => Of(judge => new AnswerThens(judge).PlaceholdersKept(2, 0), happened);

    private static Finding Newest(params Observed[] happened) => Of(judge => new AnswerThens(judge).LeadsToNewest("新", "20250201"), happened);
}
