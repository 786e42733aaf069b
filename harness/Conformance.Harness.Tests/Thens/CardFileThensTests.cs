using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class CardFileThensTests
{
    private const string Jpki = "D392F000260100000001";

    [Fact]
    public void An_entry_behind_a_SELECT_of_the_authentication_PIN_is_held_against_it() =>
        Judged(Placed, Select(Jpki), Select("0018"), Verify("63C2")).MustBe(Verdict.Passed);

    [Fact]
    public void A_SELECT_that_the_card_refused_selects_nothing() =>
        Judged(Placed, Select(Jpki), Select("001B"), Select("0018", "6A82"), Verify("63C4")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_new_card_has_nothing_selected() =>
        Judged(Placed, Select(Jpki), Select("0018"), new CardTaken("taro"), new CardPlaced("hanako"), Verify("6986")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_retry_query_presents_no_PIN() =>
        Judged(Placed, Select(Jpki), Select("0018"), new ApduExchanged("00200080", null, 0, null, "63C3", 0, null)).MustBe(Verdict.NotTestable);

    [Theory]
    [InlineData("0012", 14, Verdict.NotTestable)] // 照合番号B, which is printed on the card
    [InlineData("0011", 6, Verdict.NotTestable)] // 生年月日
    [InlineData("0012", 4, Verdict.Failed)]
    [InlineData("0011", 4, Verdict.Failed)]
    [InlineData("0013", 12, Verdict.Failed)]
    [InlineData("0014", 14, Verdict.Failed)]
    public void What_a_reader_takes_from_the_face_of_the_card_is_no_entry_and_a_PIN_in_its_place_is(string file, int length, Verdict expected) =>
        Judged(Placed, Select("D3921000310001010402"), Select(file), Verify("63C9") with { CommandLength = length }).MustBe(expected);

    private static Finding Judged(params Observed[] happened) => Of(judge => new CardFileThens(judge).EntriesToAuthenticationPin(), happened);
}
