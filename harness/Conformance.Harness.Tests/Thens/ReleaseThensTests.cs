using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class ReleaseThensTests
{
    private const string AskedNone = "asked: surgery 0, medical 0, checkups 0; granted: surgery 0, medical 0, checkups 0";
    private static readonly (string, string)[] None =
        [("OperationInfoConsFlg", "0"), ("DiagnosisInfoConsFlg", "0"), ("PharmacistsInfoConsFlg", "0"), ("SpecificHealthCheckupsInfoConsFlg", "0")];

    [Fact]
    public void Answers_that_came_through_are_kept() =>
        Kept(Placed, Touch("refuse-all"), Sent(consents: AskedNone), HandedOver(None)).MustBe(Verdict.Passed);

    [Fact]
    public void A_result_from_before_the_answer_has_not_kept_it() =>
        Kept(Placed, Sent(consents: AskedNone), HandedOver(None), Touch("refuse-all")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void The_centre_is_to_blame_for_what_it_was_asked_rightly_and_sent_wrongly() =>
        Kept(Placed, Touch("refuse-all"), Sent(consents: AskedNone), HandedOver(("OperationInfoConsFlg", "1"))).MustBe(Verdict.Failed, Owner.Centre);

    [Fact]
    public void The_device_is_to_blame_for_what_it_changed_on_the_way() =>
        Kept(Placed, Touch("refuse-all"), Sent(consents: AskedNone), HandedOver("b", ("OperationInfoConsFlg", "1"))).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Where_the_centre_cannot_be_seen_it_is_the_checks_own_owner_who_has_to_look() =>
        Kept(new DeskOpened("taro", "d", "m", "b") { Declared = new([], [.. Enum.GetValues<Aspect>().Where(aspect => aspect is not Aspect.CentreRequest)]) }, Placed, Touch("refuse-all"), HandedOver(("OperationInfoConsFlg", "1")))
            .MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Times_are_the_centres_to_look_at_where_it_cannot_be_seen_who_wrote_them() =>
        Viewed(new DeskOpened("taro", "d", "m", "b") { Declared = new([], [.. Enum.GetValues<Aspect>().Where(aspect => aspect is not Aspect.CentreRequest)]) }, Placed, HandedOver(("OperationInfoConsFlg", "1"), ("OperationInfoConsTime", "20250303090000")))
            .MustBe(Verdict.Failed, Owner.Centre);

    [Fact]
    public void Times_that_the_device_wrote_are_not_the_centres() =>
        Viewed(Placed, Sent(), HandedOver("b", ("OperationInfoConsFlg", "1"), ("OperationInfoConsTime", "20250303090000"))).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Times_that_came_like_that_are_the_centres() =>
        Viewed(Placed, Sent(), HandedOver(("OperationInfoConsFlg", "1"), ("OperationInfoConsTime", "20250303090000"))).MustBe(Verdict.Failed, Owner.Centre);

    [Fact]
    public void Times_without_any_flag_are_times_without_consent() =>
        NoTimes(Placed, Sent(), HandedOver(("OperationInfoConsFlg", "0"), ("DiagnosisInfoConsTime", "20250303090000"))).MustBe(Verdict.Failed, Owner.Centre);

    [Fact]
    public void A_result_that_refuses_nothing_shows_nothing() =>
        NoTimes(Placed, Sent(), HandedOver(("OperationInfoConsFlg", "1"), ("OperationInfoConsTime", "20250303090000"))).MustBe(Verdict.NotTestable);

    private static Finding Kept(params Observed[] happened) => Of(judge => new ReleaseThens(judge).ConsentIs(0, 0, 0), happened);

    private static Finding Viewed(params Observed[] happened) => Of(judge => new ReleaseThens(judge).ViewedFromTo("20250303090000", "20250304090000"), happened);

    private static Finding NoTimes(params Observed[] happened) => Of(judge => new ReleaseThens(judge).NoTimes(), happened);
}
