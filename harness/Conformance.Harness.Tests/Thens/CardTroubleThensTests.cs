using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class CardTroubleThensTests
{
    private const string Face = "D3921000310001010402";

    private static readonly Observed Swapped = new CardFaulted("swapped");
    private static readonly Observed Slow = new CardFaulted("slow");
    private static readonly Observed NumberRight = new ApduExchanged("00200080", null, 14, null, "6984", 0, null);
    private static readonly Observed Closed = new ApduExchanged("00B00000", null, 0, 16, "6982", 0, null);

    [Theory]
    [InlineData("swapped")]
    [InlineData("pulled")]
    public void A_reader_that_shows_something_and_hands_nothing_over_is_right(string fault) =>
        Exchanged(Placed, new CardFaulted(fault), Shown("card-error")).MustBe(Verdict.Passed);

    [Fact]
    public void A_result_after_the_exchange_is_one_too_many_whosever_it_is() =>
        Exchanged(Placed, Swapped, HandedOver(("Name", "架空　花子")), Shown("finished")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_result_from_before_the_exchange_was_the_first_cards() =>
        Exchanged(Placed, HandedOver(("Name", "架空　太郎")), Swapped, Shown("idle")).MustBe(Verdict.Passed);

    [Fact]
    public void A_reader_that_hangs_has_refused_nothing() => Exchanged(Placed, Shown("face"), Swapped).MustBe(Verdict.NotTestable);

    [Theory]
    [InlineData("9000", "method", null, Verdict.Passed)]
    [InlineData(null, "card-error", "001", Verdict.Failed)]
    [InlineData("6F00", "method", null, Verdict.Failed)]
    [InlineData("9000", "card-error", "002", Verdict.Failed)]
    [InlineData(null, "idle", null, Verdict.Failed)]
    public void Of_cards_that_lie_differently_one_is_read(string? status, string screen, string? message, Verdict verdict) =>
        Lying(
            [Placed, .. status is null ? Array.Empty<Observed>() : [Select("D392F000260100000001", status)], new ScreenShown(Shown(screen).Screen with { Message = message is null ? null : new(message, "置き直し") })],
            Again).MustBe(verdict);

    [Fact]
    public void What_is_shown_once_the_card_was_taken_says_nothing_of_how_it_lay() =>
        Lying([Placed, Select("D392F000260100000001"), Shown("method"), new CardTaken("taro"), Shown("idle")], Again).MustBe(Verdict.Passed);

    [Fact]
    public void One_card_that_is_read_does_not_excuse_one_of_which_nothing_is_said() =>
        Lying([Placed, Select("D392F000260100000001"), Shown("method")], [Placed, Shown("idle")]).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Nobody_can_say_how_a_card_lies_that_was_not_placed_or_that_nothing_followed()
    {
        Of(judge => new CardTroubleThens(judge).ReadOrTold("001"), Placed, Shown("method")).MustBe(Verdict.NotTestable);
        Lying([], []).MustBe(Verdict.NotTestable);
        Lying([Placed, Select("D392F000260100000001"), Shown("method")], [Placed]).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void A_card_that_is_slow_was_not_exchanged() => Exchanged(Placed, Slow, Shown("card-error")).MustBe(Verdict.NotTestable);

    [Fact]
    public void The_exchange_of_the_patient_before_is_not_this_ones() =>
        Exchanged(Placed, Swapped, Shown("card-error"), Placed, Shown("method")).MustBe(Verdict.NotTestable);

    [Fact]
    public void Whoever_is_told_to_place_the_card_again_knows_what_to_do() => Spoilt(Placed, Slow, Error("001")).MustBe(Verdict.Passed);

    [Fact]
    public void A_reader_that_asks_the_card_again_may_receive_the_patient() => Spoilt(Placed, Slow, Finished("ｶｸｳ ﾀﾛｳ")).MustBe(Verdict.Passed);

    [Fact]
    public void But_nobody_else() => Spoilt(Placed, Slow, Finished("ｶｸｳ ﾊﾅｺ")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_message_about_another_kind_of_card_is_of_no_help() => Spoilt(Placed, Slow, Error("002")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_screen_from_before_the_fault_says_nothing_of_it() => Spoilt(Placed, Error("001"), Slow).MustBe(Verdict.NotTestable);

    [Theory]
    [InlineData("002", Verdict.Passed)]
    [InlineData("001", Verdict.Failed)]
    public void Another_kind_of_card_is_told_by_its_own_message(string code, Verdict verdict) => Other(Placed, Error(code)).MustBe(verdict);

    [Fact]
    public void A_reader_that_shows_nothing_since_the_card_was_placed_has_told_nothing() => Other(Error("002"), Placed).MustBe(Verdict.NotTestable);

    [Fact]
    public void Two_misreads_a_refused_number_and_a_closed_file_are_a_lock() =>
        Locked(Placed, Select(Face), Select("0012"), Misread(), Misread(), NumberRight, Select("0002"), Closed, Signed()).MustBe(Verdict.Passed);

    [Fact]
    public void A_number_that_is_taken_after_all_is_none() => Locked(
        Placed, Select(Face), Select("0012"), Misread(), Misread(), Misread("9000"), Select("0002"), Closed, Signed()).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_file_that_opens_all_the_same_is_none() => Locked(
        Placed, Select(Face), Select("0012"), Misread(), Misread(), NumberRight, Select("0002"), new ApduExchanged("00B00000", null, 0, 16, "9000", 16, null), Signed())
        .MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Misreads_of_another_reference_do_not_count() =>
        Locked(Placed, Select(Face), Select("0013"), Misread(), Misread(), NumberRight, Select("0002"), Closed, Signed()).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_card_that_signs_for_nobody_afterwards_may_be_dead_altogether() =>
        Locked(Placed, Select(Face), Select("0012"), Misread(), Misread(), NumberRight, Select("0002"), Closed).MustBe(Verdict.NotTestable);

    private static ApduExchanged Misread(string status = "63C9") => new("00200080", null, 14, null, status, 0, null);

    private static ScreenShown Error(string code) => new(Shown("card-error").Screen with { Message = new(code, "") });

    private static ScreenShown Finished(string kana) => new(Shown("finished").Screen with { KanaName = kana });

    private static Finding Exchanged(params Observed[] happened) => Of(judge => new CardTroubleThens(judge).NoResultAfterExchange(), happened);

    private static Finding Spoilt(params Observed[] happened) => Of(judge => new CardTroubleThens(judge).ToldOrReceived("001", "ｶｸｳ ﾀﾛｳ"), happened);

    private static Finding Other(params Observed[] happened) => Of(judge => new CardTroubleThens(judge).OtherCardTold("002"), happened);

    private static Finding Locked(params Observed[] happened) => Of(judge => new CardTroubleThens(judge).NumberBLocked(2), happened);

    private static Observed[] Again => [Placed, new ScreenShown(Shown("card-error").Screen with { Message = new("001", "置き直し") })];

    private static Finding Lying(Observed[] flat, Observed[] upright) =>
        Of(judge => new CardTroubleThens(judge).ReadOrTold("001"), [new TroubleBefell("card-flat-face-up"), .. flat, new TroubleBefell("card-upright"), .. upright]);
}
