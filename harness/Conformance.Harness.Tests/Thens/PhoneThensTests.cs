using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class PhoneThensTests
{
    private static readonly PhoneBrought Brought = new("taro");
    private static readonly ScreenShown Idle = Shown("idle", "phone");
    private static readonly ScreenShown Kinds = Shown("phone-kind", "iphone", "android", "cancel");
    private static readonly ScreenShown Hold = Shown("phone-hold", "cancel");
    private static readonly ScreenShown Consent = Shown("consent-all", "agree-all");
    private static readonly PhoneHeld Held = new("taro", "phone", PhoneHeld.PhoneReader);
    private static readonly ScreenShown Pad = new(Shown("phone-pin", "clear").Screen with { Pad = "1234567890", Marks = 0 });
    private static readonly DigitKeyTouched Digit = new(Present: true);

    private static PhoneAnswered Answered(string kind, bool withPin = false, string outcome = "proven") => new(kind, withPin, outcome);

    [Fact]
    public void Offered_is_a_button_and_the_question_for_the_kind() => Offered(Idle, Touch("phone"), Kinds).MustBe(Verdict.Passed);

    [Fact]
    public void A_start_screen_without_the_phone_offers_none() => Offered(Shown("idle"), new ButtonTouched("phone", false)).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Another_screen_than_the_kinds_is_no_question_for_them() => Offered(Idle, Touch("phone"), Hold).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_button_that_leads_nowhere_offers_nothing() => Offered(Idle, Touch("phone")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Who_did_not_look_for_the_phone_says_nothing() => Offered(Idle).MustBe(Verdict.NotTestable);

    [Fact]
    public void An_iPhone_needs_no_pad() => NoPin(Brought, Touch("iphone"), Hold, Held, Answered("iphone"), Identified("iphone")).MustBe(Verdict.Passed);

    [Fact]
    public void A_pad_before_an_iPhone_is_one_too_many() => NoPin(Brought, Touch("iphone"), Pad).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Digits_that_an_iPhone_is_asked_with_came_from_somewhere() =>
        NoPin(Brought, Touch("iphone"), Held, Answered("iphone", withPin: true), Identified("iphone")).MustBe(Verdict.Failed);

    [Fact]
    public void An_iPhone_that_never_proved_anything_proves_nothing_of_the_reader() =>
        NoPin(Brought, Touch("iphone"), Held, Answered("iphone", outcome: "gone")).MustBe(Verdict.NotTestable);

    [Fact]
    public void Four_digits_come_before_the_question() =>
        PinAtReader(Brought, Touch("android"), Pad, Digit, Digit, Digit, Digit, Held, Answered("android", withPin: true)).MustBe(Verdict.Passed);

    [Fact]
    public void Three_digits_are_no_PIN() =>
        PinAtReader(Brought, Touch("android"), Pad, Digit, Digit, Digit, Held, Answered("android", withPin: true)).MustBe(Verdict.Failed);

    [Fact]
    public void An_Android_phone_that_is_asked_without_a_pad_was_asked_too_early() =>
        PinAtReader(Brought, Touch("android"), Held, Answered("android", outcome: "not-proven")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void An_Android_phone_that_was_not_asked_says_nothing() => PinAtReader(Brought, Touch("android"), Pad).MustBe(Verdict.NotTestable);

    [Fact]
    public void The_phone_reader_asks_and_the_face_reader_goes_on() => AtPhoneReader(Brought, Hold, Held, Answered("iphone"), Consent).MustBe(Verdict.Passed);

    [Fact]
    public void A_phone_that_nobody_asks_is_not_taken() => AtPhoneReader(Brought, Hold, Held).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_phone_that_was_taken_elsewhere_before_was_taken_too_early() =>
        AtPhoneReader(Brought, Hold, new PhoneHeld("taro", "phone", PhoneHeld.CardPlate), Answered("iphone"), Held, Answered("iphone"), Consent).MustBe(Verdict.Failed);

    [Fact]
    public void A_reader_that_asked_for_no_phone_came_to_no_decision()
    {
        AtPhoneReader(Brought, Shown("method"), Held, Answered("iphone"), Consent).MustBe(Verdict.NotTestable);
        AtPhoneReader(Brought, Held).MustBe(Verdict.NotTestable);
        AtPhoneReader(Brought, Hold).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void A_session_that_stays_where_it_was_did_not_go_on() => AtPhoneReader(Brought, Hold, Held, Answered("iphone"), Hold).MustBe(Verdict.Failed);

    [Fact]
    public void Consent_follows_without_a_face() => NoFace(Brought, Identified("iphone"), Consent).MustBe(Verdict.Passed);

    [Fact]
    public void A_face_before_or_after_the_phone_is_one_too_many()
    {
        NoFace(Brought, Identified("android"), Shown("face", "cancel")).MustBe(Verdict.Failed, Owner.Device);
        NoFace(Brought, Shown("face", "cancel"), Identified("android"), Consent).MustBe(Verdict.Failed, Owner.Device);
    }

    [Fact]
    public void Without_proof_or_consent_nothing_is_decided_about_the_face()
    {
        NoFace(Brought, Consent).MustBe(Verdict.NotTestable);
        NoFace(Brought, Identified("iphone")).MustBe(Verdict.NotTestable);
    }

    [Theory]
    [InlineData("refused", "expired", Verdict.Passed)]
    [InlineData("refused", "revoked", Verdict.Failed)]
    [InlineData("grace", null, Verdict.Failed)]
    public void The_centre_decides_about_the_grace(string outcome, string? reason, Verdict verdict) =>
        NoGrace(Brought, Hold, Held, new CentreAnswered("holder", outcome, reason, null, null)).MustBe(verdict, verdict == Verdict.Passed ? null : Owner.Centre);

    [Fact]
    public void A_centre_that_was_not_asked_has_decided_nothing()
    {
        NoGrace(Brought, Hold, Held).MustBe(Verdict.NotTestable);
        NoGrace(Brought, new CentreAnswered("holder", "refused", "expired", null, null)).MustBe(Verdict.NotTestable);
    }

    private static Finding Offered(params Observed[] happened) => Of(judge => new PhoneThens(judge).Offered(), happened);

    private static Finding NoPin(params Observed[] happened) => Of(judge => new PhoneThens(judge).ProvenOnItself(), happened);

    private static Finding PinAtReader(params Observed[] happened) => Of(judge => new PhoneThens(judge).PinAtReader(), happened);

    private static Finding AtPhoneReader(params Observed[] happened) => Of(judge => new PhoneThens(judge).AtPhoneReader(), happened);

    private static Finding NoFace(params Observed[] happened) => Of(judge => new PhoneThens(judge).NoFace(), happened);

    private static Finding NoGrace(params Observed[] happened) => Of(judge => new PhoneThens(judge).NoGrace("expired"), happened);
}
