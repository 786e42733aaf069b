using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class FailureThensTests
{
    private static readonly Observed Silent = new CentreAnswered("challenge", "unreachable", null, null, null);
    private static readonly MessageContent Error = new("BENCH-E01", "照会できません");

    [Fact]
    public void A_reader_that_says_something_and_hands_nothing_over_is_right() => Outage(Placed, Silent, Shown("refused")).MustBe(Verdict.Passed);

    [Fact]
    public void A_reader_that_hangs_has_told_nobody_anything() => Outage(Placed, Shown("processing"), Silent).MustBe(Verdict.NotTestable);

    [Fact]
    public void The_outage_of_the_patient_before_is_not_this_ones() => Outage(Placed, Silent, Shown("refused"), Placed, Shown("method")).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_result_that_nobody_sent_is_one_too_many() => Outage(Placed, Silent, HandedOver(("Name", "架空")), Shown("refused")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_screen_that_asks_for_patience_may_come_before_the_error() =>
        Told(Placed, Sent(error: Error), Shown("processing"), Refused(Error)).MustBe(Verdict.Passed);

    [Fact]
    public void An_error_that_comes_behind_the_good_news_was_not_told() =>
        Told(Placed, Sent(error: Error), Shown("finished"), Refused(Error)).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Words_of_the_readers_own_are_not_the_centres() => Told(Placed, Sent(error: Error), Refused(new("BENCH-E01", "エラー"))).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void An_inquiry_that_was_never_made_has_no_error() => Told(Placed, Refused(Error)).MustBe(Verdict.NotTestable);

    [Fact]
    public void An_unreadable_card_is_told_by_its_own_message() =>
        Unreadable(Placed, Shown("reading"), new ScreenShown(Shown("card-error").Screen with { Message = new("001", "認識不可") })).MustBe(Verdict.Passed);

    [Theory]
    [InlineData("002")]
    [InlineData(null)]
    public void Another_message_is_not_the_one_about_it(string? code) =>
        Unreadable(Placed, new ScreenShown(Shown("card-error").Screen with { Message = code is null ? null : new(code, "") })).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_screen_from_before_the_card_says_nothing_of_it() =>
        Unreadable(new ScreenShown(Shown("card-error").Screen with { Message = new("001", "") }), Placed).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_reader_that_receives_the_first_patient_is_up_again() =>
        Restarted(new ReaderRestarted(), Placed, Identified(), HandedOver(), Shown("finished")).MustBe(Verdict.Passed);

    [Fact]
    public void Whoever_comes_later_does_not_stand_in_for_the_first_one() =>
        Restarted(new ReaderRestarted(), Placed, Shown("card-error"), Placed, Identified(), HandedOver(), Shown("finished")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_last_screen_without_a_result_has_received_nobody() =>
        Restarted(new ReaderRestarted(), Placed, Identified(), Shown("finished")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_reader_that_was_not_restarted_shows_nothing() =>
        Restarted(Placed, Identified(), HandedOver(), Shown("finished")).MustBe(Verdict.NotTestable);

    private static ScreenShown Refused(MessageContent message) => new(Shown("refused").Screen with { Message = message });

    private static Finding Outage(params Observed[] happened) => Of(judge => new FailureThens(judge).NothingInOutage(), happened);

    private static Finding Told(params Observed[] happened) => Of(judge => new FailureThens(judge).ErrorShown("BENCH-E01"), happened);

    private static Finding Restarted(params Observed[] happened) => Of(judge => new FailureThens(judge).ReceivedAfterRestart(), happened);

    private static Finding Unreadable(params Observed[] happened) => Of(judge => new FailureThens(judge).AskedToPlaceAgain("001"), happened);
}
