using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using Reqnroll;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class VisitThensTests
{
    private static readonly FrontTurned Visit = new(FrontTurned.VisitDevice);
    private static readonly FrontTurned Other = new(FrontTurned.OtherVisitDevice);
    private static readonly FrontTurned Own = new(FrontTurned.OwnDevice);
    private static readonly FrontTurned PageOpened = new(FrontTurned.VisitPage);
    private static readonly TroubleBefell Broken = new("start-failed");
    private static readonly ScreenShown Start = Shown("visit-start", "begin");
    private static readonly ScreenShown Consent = Shown("consent-all", "agree-all");
    private static readonly ScreenShown Method = Shown("visit-method", "pin", "sight");
    private static readonly ScreenShown Hold = Shown("visit-hold", "cancel");
    private static readonly ScreenShown Pad = new(Shown("pin", "clear").Screen with { Pad = "1234567890", Marks = 0 });
    private static readonly ScreenShown Finished = Shown("finished");
    private static readonly ButtonTouched Begin = Touch("begin");
    private static readonly DigitKeyTouched Digit = new(Present: true);
    private static readonly CardTaken Taken = new("taro");
    private static readonly ActedElsewhere Cancelled = new("the patient", "cancels the consent to home visits");
    private static readonly ActedElsewhere PatientChanged = new("the patient", "changes the consent to home visits");
    private static readonly CentreAnswered Again = new("inquiry-visit", "valid", null, "b", null);
    private static readonly CentreAnswered Refusal = new("inquiry-visit", "refused", "cancelled-by-patient", null, null);

    [Fact]
    public void Consent_identity_and_card_are_the_order() => Order(Visit, Start, Begin, Consent, Method, Pad, Hold).MustBe(Verdict.Passed);

    [Fact]
    public void Sight_is_identity_as_well() => Order(Visit, Start, Begin, Consent, Shown("sight-check"), Hold).MustBe(Verdict.Passed);

    [Fact]
    public void A_card_before_consent_is_too_early() => Order(Visit, Start, Begin, Hold, Consent, Method).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_card_before_identity_is_too_early() => Order(Visit, Start, Begin, Consent, Hold, Method).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Identity_before_consent_is_too_early() => Order(Visit, Start, Begin, Method, Consent, Hold).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Consent_that_is_never_asked_did_not_come_first() => Order(Visit, Start, Begin, Method, Hold).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_visit_that_stops_on_the_way_says_nothing_of_the_order() => Order(Visit, Start, Begin, Consent, Method).MustBe(Verdict.NotTestable);

    [Fact]
    public void What_was_never_begun_has_no_order() => Order(Visit, Start, Consent, Method, Hold).MustBe(Verdict.NotTestable);

    [Fact]
    public void The_other_device_asks_for_nothing() => OneDevice(Visit, Start, Begin, Consent, Other, Shown("visit-not-activated")).MustBe(Verdict.Passed);

    [Fact]
    public void Another_device_that_asks_for_consent_works() => OneDevice(Visit, Start, Begin, Consent, Other, Start, Begin, Consent).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void An_application_that_works_nowhere_is_not_held_to_one_device() => OneDevice(Visit, Start, Other, Shown("visit-not-activated")).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_dark_device_has_not_refused() => OneDevice(Visit, Start, Begin, Consent, Other).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_result_without_the_desk_is_service() => Serves(Broken, Visit, Start, Begin, HandedOver()).MustBe(Verdict.Passed);

    [Fact]
    public void A_device_that_falls_with_the_desk_serves_nobody() => Serves(Broken, Visit, Shown("out-of-order")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_visit_that_stops_on_the_way_says_nothing_of_service() => Serves(Broken, Visit, Start, Begin, Consent).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_desk_that_works_proves_nothing() => Serves(Visit, Start, Begin, HandedOver()).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_later_visit_has_its_result_without_the_card() => Later(Visit, Placed, Sent(), HandedOver(), Taken, Again, HandedOver(("Name", "架空　太郎"))).MustBe(Verdict.Passed);

    [Fact]
    public void Another_result_is_the_centres() => Later(Visit, Placed, Sent(), Taken, Again, HandedOver(("Name", "誰か"))).MustBe(Verdict.Failed, Owner.Centre);

    [Fact]
    public void A_refusal_without_a_cancellation_is_the_centres() => Later(Visit, Placed, Sent(), Taken, Refusal).MustBe(Verdict.Failed, Owner.Centre);

    [Fact]
    public void A_card_that_lies_there_proves_nothing() => Later(Visit, Placed, Sent(), Again, HandedOver(("Name", "架空　太郎"))).MustBe(Verdict.NotTestable);

    [Fact]
    public void Without_a_first_visit_there_is_no_later_one() => Later(Refusal).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_cancellation_is_told_by_whose_it_is() => Refused(Sent(), Cancelled, Refusal).MustBe(Verdict.Passed);

    [Fact]
    public void A_refusal_for_another_reason_is_none_for_the_cancellation() => Refused(Sent(), Cancelled, Refusal with { Reason = "no-visit-consent" }).MustBe(Verdict.Failed, Owner.Centre);

    [Fact]
    public void An_answer_after_the_cancellation_is_one_too_many() => Refused(Sent(), Cancelled, Again, HandedOver()).MustBe(Verdict.Failed, Owner.Centre);

    [Fact]
    public void Nothing_was_cancelled_that_never_began() => Refused(Cancelled, Refusal).MustBe(Verdict.NotTestable);

    [Fact]
    public void Four_digits_and_the_card_prove_identity_online() =>
        ByPin(Own, Pad, Digit, Digit, Digit, Digit, Hold, Placed, Identified(), Finished).MustBe(Verdict.Passed);

    [Fact]
    public void A_consultation_without_a_pad_is_not_by_PIN() => ByPin(Own, Consent, Hold, Placed, Identified("sight"), Finished).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Another_way_behind_a_pad_is_not_by_PIN() => ByPin(Own, Pad, Digit, Digit, Digit, Digit, Placed, Identified("sight"), Finished).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_consultation_without_an_end_says_nothing() => ByPin(Own, Pad, Digit, Placed).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_card_without_a_PIN_is_refused_and_that_is_told() => WithoutPin(Own, Placed, NoPin, Shown("refused")).MustBe(Verdict.Passed);

    [Fact]
    public void A_card_without_a_PIN_that_comes_to_the_end_was_taken() => WithoutPin(Own, Placed, NoPin, Finished).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_refusal_that_nobody_is_told_is_none() => WithoutPin(Own, Placed, NoPin).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_wrong_PIN_is_no_missing_one() => WithoutPin(Own, Placed, NoPin with { Reason = "wrong-pin" }, Pad).MustBe(Verdict.NotTestable);

    private static IdentityDecided NoPin => new("pin", false, "chip", "no-pin");

    [Fact]
    public void The_page_takes_card_and_PIN_alone()
    {
        Observed[] entered = [Pad, Digit, Digit, Digit, Digit];
        Page([PageOpened, Start, Shown("visit-method", "pin", "cancel"), .. entered, Placed, Identified(), Finished]).MustBe(Verdict.Passed);
        Page([PageOpened, Start, Method, .. entered, Placed, Identified(), Finished]).MustBe(Verdict.Failed, Owner.Device);
        Page([PageOpened, Start, .. entered, Placed, Identified("sight"), Finished]).MustBe(Verdict.Failed, Owner.Device);
        Page([PageOpened, Start, Pad, Digit, Placed, Identified(), Finished]).MustBe(Verdict.Failed, Owner.Device);
        Page([PageOpened, Start, .. entered, Finished]).MustBe(Verdict.Failed, Owner.Device);
    }

    [Fact]
    public void A_page_that_nobody_opened_or_finished_says_nothing()
    {
        Page(Own, Pad, Digit, Digit, Digit, Digit, Placed, Identified(), Finished).MustBe(Verdict.NotTestable);
        Page(PageOpened, Start, Pad).MustBe(Verdict.NotTestable);
    }

    private static Finding Page(params Observed[] happened) => Of(judge => new OnlineThens(judge).PageByPin(), happened);

    [Theory]
    [InlineData("0", Verdict.Passed)]
    [InlineData("1", Verdict.Failed)]
    [InlineData("", Verdict.Failed)]
    public void What_the_patient_changed_is_what_later_visits_open(string flag, Verdict verdict) =>
        Changed(Placed, Sent(), Taken, PatientChanged, Again, HandedOver(("DiagnosisInfoConsFlg", flag))).MustBe(verdict);

    [Fact]
    public void Without_a_visit_a_change_and_a_later_visit_no_change_is_judged()
    {
        Changed(Placed, Sent(), Taken, Again, HandedOver(("DiagnosisInfoConsFlg", "0"))).MustBe(Verdict.NotTestable);
        Changed(PatientChanged, Again, HandedOver(("DiagnosisInfoConsFlg", "0"))).MustBe(Verdict.NotTestable);
        Changed(Placed, Sent(), Taken, Again, HandedOver(("DiagnosisInfoConsFlg", "0")), PatientChanged).MustBe(Verdict.NotTestable);
        Changed(Placed, Sent(), Taken, PatientChanged, Refusal).MustBe(Verdict.Failed, Owner.Centre);
    }

    private static Finding Changed(params Observed[] happened)
    {
        var table = new Table("element", "value");
        table.AddRow("DiagnosisInfoConsFlg", "0");
        return Of(judge => new VisitThens(judge).AnsweredAsChanged(table), happened);
    }

    private static Finding Order(params Observed[] happened) => Of(judge => new VisitThens(judge).Order(), happened);

    private static Finding OneDevice(params Observed[] happened) => Of(judge => new VisitThens(judge).OneDevice(), happened);

    private static Finding Serves(params Observed[] happened) => Of(judge => new VisitThens(judge).ServesWithoutDesk(), happened);

    private static Finding Later(params Observed[] happened)
    {
        var table = new Table("element", "value");
        table.AddRow("Name", "架空　太郎");
        return Of(judge => new VisitThens(judge).AnsweredWithoutCard(table), happened);
    }

    private static Finding Refused(params Observed[] happened) => Of(judge => new VisitThens(judge).Refused("cancelled-by-patient"), happened);

    private static Finding ByPin(params Observed[] happened) => Of(judge => new OnlineThens(judge).ByPin(), happened);

    private static Finding WithoutPin(params Observed[] happened) => Of(judge => new OnlineThens(judge).WithoutPinRefused(), happened);
}
