using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.Steps.Thens;

namespace Conformance.Harness.Tests.Thens;

/// <summary>Logs of devices that keep to a check's letter; each was taken for good once.</summary>
public sealed class ThensOnLogsTests
{
    private static readonly Observed Placed = new CardPlaced("taro");
    private static readonly Observed Query = Verify(0, "63C0");

    [Fact]
    public void A_PIN_button_that_leads_nowhere_is_no_refusal_of_the_locked_PIN() =>
        Assert.Equal(Verdict.NotTestable, Judged(judge => new PinThens(judge).LockedPinProvesNothing(), Placed, Query, Touch("pin")));

    [Fact]
    public void A_reader_that_asked_the_chip_and_leaves_the_PIN_out_of_the_choice_has_refused_it() =>
        Assert.Equal(Verdict.Passed, Judged(judge => new PinThens(judge).LockedPinProvesNothing(), Placed, Query, Placed, Query, Choice("face"), new ButtonTouched("pin", false)));

    [Fact]
    public void A_reader_that_leaves_the_PIN_out_without_asking_the_chip_has_not_tried_it() =>
        Assert.Equal(Verdict.NotTestable, Judged(judge => new PinThens(judge).LockedPinProvesNothing(), Placed, Query, Placed, Choice("face"), new ButtonTouched("pin", false)));

    [Fact]
    public void A_reader_without_any_choice_has_not_left_the_PIN_out_of_it() =>
        Assert.Equal(Verdict.NotTestable, Judged(judge => new PinThens(judge).LockedPinProvesNothing(), Placed, Query, Placed, Query, Shown("refused"), new ButtonTouched("pin", false)));

    [Fact]
    public void A_choice_that_leaves_the_PIN_out_and_does_not_say_why_does_not_tell_of_the_lock() =>
        Assert.Equal(Verdict.Failed, Judged(judge => new PinThens(judge).ScreenSaysLocked(), Placed, Query, Shown("consent-surgery"), Choice("face")));

    [Fact]
    public void A_device_that_declares_consent_before_identity_may_not_ask_after_it() =>
        Assert.Equal(Verdict.Failed, Judged(
            judge => new ConsentThens(judge).AskedForConsent(), Declaring("consent-before-identity"), Placed, new IdentityDecided("pin", true, "", ""), Shown("consent-all")));

    [Fact]
    public void A_device_that_does_not_may_not_ask_before() =>
        Assert.Equal(Verdict.Failed, Judged(
            judge => new ConsentThens(judge).AskedForConsent(), Declaring("consent-after-identity"), Placed, Shown("consent-all"), new IdentityDecided("pin", true, "", ""), Shown("finished")));

    [Fact]
    public void Another_program_that_never_reached_the_card_was_not_refused() =>
        Assert.Equal(Verdict.NotTestable, Judged(judge => new PinThens(judge).LockedPinProvesNothing(), Placed, Query, new OtherProgramActed("presents a PIN")));

    [Fact]
    public void Another_program_that_the_chip_refused_was() =>
        Assert.Equal(Verdict.Passed, Judged(judge => new PinThens(judge).LockedPinProvesNothing(), Placed, Query, new OtherProgramActed("presents a PIN"), Verify(4, "6984")));

    [Fact]
    public void Two_VERIFY_for_the_first_entry_and_none_for_the_second_are_not_one_each() =>
        Assert.Equal(Verdict.Failed, Judged(
            judge => new PinPadThens(judge).EntriesAndVerifies(2, 2), Placed, Touch("ok"), Verify(4, "63C2"), Verify(4, "63C1"), Touch("ok")));

    [Fact]
    public void A_pad_that_begins_with_a_filled_mark_is_wrong_by_one() =>
        Assert.Equal(Verdict.Failed, Judged(
            judge => new PinPadThens(judge).MarksFill(), Placed, Pad(1), new DigitKeyTouched(true), Pad(2)));

    [Fact]
    public void Marks_count_anew_once_an_entry_was_cleared() =>
        Assert.Equal(Verdict.Passed, Judged(
            judge => new PinPadThens(judge).MarksFill(), Placed, Touch("pin"), Pad(0), new DigitKeyTouched(true), Pad(1), Touch("clear"), Pad(0), new DigitKeyTouched(true), Pad(1)));

    [Fact]
    public void A_count_that_comes_a_screen_late_does_not_follow_the_miss() =>
        Assert.Equal(Verdict.Failed, Judged(
            judge => new PinThens(judge).ScreenSaysTriesLeft(2), Placed, Verify(4, "63C2"), Shown("pin"), Shown("pin", triesLeft: 2)));

    [Fact]
    public void A_count_from_before_the_last_entry_is_not_its_answer() =>
        Assert.Equal(Verdict.Failed, Judged(judge => new PinThens(judge).CardSaysTriesLeft(2), Placed, Verify(4, "63C2"), Verify(4, "6F00")));

    [Fact]
    public void A_face_refused_before_it_was_shown_was_never_compared() =>
        Assert.Equal(Verdict.Failed, Judged(
            judge => new IdentityThens(judge).FaceRefused(), Placed, Touch("face"), new IdentityDecided("face", false, "reader", "no-match"), new FaceShown("another person's")));

    [Fact]
    public void Who_was_refused_and_is_asked_for_consent_was_taken_for_identified() =>
        Assert.Equal(Verdict.Failed, Judged(
            judge => new IdentityThens(judge).NobodyIdentified(), Placed, new IdentityDecided("face", false, "reader", "no-match"), Shown("consent-all")));

    [Fact]
    public void A_session_that_stops_at_the_notice_does_not_show_that_consent_is_not_asked() =>
        Assert.Equal(Verdict.NotTestable, Judged(
            judge => new CertificateThens(judge).NoConsentAsked(), Placed, new CentreAnswered("holder", "grace", null, null, new("W2", "期限切れ")), Shown("notice-grace")));

    [Fact]
    public void A_reminder_that_the_reader_swallows_is_still_the_centres_too_early() =>
        Assert.Equal(Verdict.Failed, Judged(
            judge => new CertificateThens(judge).DoesNotRemind(), Placed, new CentreAnswered("holder", "reminder", null, null, new("W1", "まもなく")), Shown("consent-all")));

    [Fact]
    public void The_result_of_the_patient_before_is_not_this_ones() =>
        Assert.Equal(Verdict.NotTestable, Judged(
            judge => new ResultThens(judge).NoMedical(), Placed, new ResultHandedOver("a.xml", new(true, "00", "UTF-8", new Dictionary<string, string> { ["Name"] = "架空　太郎" })), new CardTaken("taro"), new CardPlaced("hanako")));

    private static Verdict Judged(Action<Judge> check, params Observed[] happened) => LogJudgement.Of(check, happened).Verdict;

    private static ApduExchanged Verify(int length, string status) => new("00200080", null, length, null, status, 0, null);

    private static ButtonTouched Touch(string button) => new(button, true);

    private static ScreenShown Pad(int marks) => new(new("pin", "", [], [], "1234567890", marks, null, null, null));

    private static ScreenShown Choice(string button) => new(new("method", "", [], [new(button, "", false)], null, null, null, null, null));

    private static DeskOpened Declaring(string capability) => new("taro", "simulated", "R", "InProcess") { Declared = new([capability], Enum.GetValues<Aspect>()) };

    private static ScreenShown Shown(string id, int? triesLeft = null) => new(new(id, "", [], [], null, null, triesLeft, null, null));
}
