using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class RegistrationThensTests
{
    private static readonly MessageContent Words = new("R08", "利用登録がありません");
    private static readonly CentreAnswered Unregistered = new("holder", "refused", "not-registered", null, Words);
    private static readonly CentreAnswered Deregistered = new("holder", "refused", "deregistered", null, Words);
    private static readonly CentreAnswered Accepted = new("holder", "valid", null, null, null);
    private static readonly CentreAnswered Registered = new("registration", "registered", null, null, null);
    private static readonly CentreAnswered UnderWay = new("registration", "under-way", null, null, Words);
    private static readonly ScreenShown Offer = With(Shown("registration-offer", "register", "not-now", "cancel"), Words);

    [Fact]
    public void The_offer_has_the_centres_words_and_a_button()
    {
        Offered(Placed, Unregistered, Offer).MustBe(Verdict.Passed);
        Offered(Placed, Unregistered, Shown("registration-offer", "register")).MustBe(Verdict.Failed, Owner.Device);
        Offered(Placed, Unregistered, With(Shown("registration-offer", "not-now"), Words)).MustBe(Verdict.Failed, Owner.Device);
        Offered(Placed, Unregistered, With(Shown("refused"), Words)).MustBe(Verdict.Failed, Owner.Device);
        Offered(Placed, Unregistered).MustBe(Verdict.Failed, Owner.Device);
    }

    [Fact]
    public void Another_reason_than_the_one_expected_is_the_centres()
    {
        Offered(Placed, Deregistered, Offer).MustBe(Verdict.Failed, Owner.Centre);
        Offered(Placed, Accepted, Shown("finished")).MustBe(Verdict.Failed, Owner.Centre);
        Offered(Placed, Shown("method")).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void Whoever_wants_to_is_registered_by_the_centre()
    {
        AtReader(Placed, Offer, Touch("register"), Registered).MustBe(Verdict.Passed);
        AtReader(Placed, Offer, Touch("register"), UnderWay).MustBe(Verdict.Passed);
        AtReader(Placed, Offer, Touch("register"), Shown("finished")).MustBe(Verdict.Failed, Owner.Device);
        AtReader(Placed, Offer, Touch("register"), Registered with { Outcome = "refused", Reason = "no-insurance" }).MustBe(Verdict.Failed, Owner.Centre);
        AtReader(Placed, Offer, Registered).MustBe(Verdict.NotTestable);
        AtReader(Placed, new ButtonTouched("register", false), Registered).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void Without_a_PIN_the_way_of_identity_has_to_be_seen()
    {
        WithoutPin(Placed, Identified("face"), Touch("register"), Registered).MustBe(Verdict.Passed);
        WithoutPin(Placed, Identified("face"), Touch("register"), Shown("refused")).MustBe(Verdict.Failed, Owner.Device);
        WithoutPin(Placed, Identified(), Touch("register"), Registered).MustBe(Verdict.NotTestable);
        BySight(Placed, Identified("sight"), Touch("register"), Registered).MustBe(Verdict.Passed);
        BySight(Placed, Identified("face"), Touch("register"), Registered).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void Whoever_declines_is_not_registered()
    {
        ByWish(Placed, Offer, Touch("not-now"), Shown("refused")).MustBe(Verdict.Passed);
        ByWish(Placed, Offer, Touch("cancel"), Shown("take-card")).MustBe(Verdict.Passed);
        ByWish(Placed, Offer, Touch("not-now"), Registered).MustBe(Verdict.Failed, Owner.Device);
        ByWish(Placed, Registered, Shown("finished")).MustBe(Verdict.Failed, Owner.Device);
        ByWish(Placed, Offer, new ButtonTouched("not-now", false)).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void A_registration_is_known_at_the_next_visit()
    {
        Kept(Placed, Registered, Placed, Accepted).MustBe(Verdict.Passed);
        Kept(Placed, UnderWay, Placed, Accepted).MustBe(Verdict.Passed);
        Kept(Placed, Registered, Placed, Unregistered).MustBe(Verdict.Failed, Owner.Centre);
        Kept(Placed, Registered, Placed).MustBe(Verdict.NotTestable);
        Kept(Placed, Accepted, Placed, Accepted).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void Under_way_is_told_in_the_centres_words_and_not_as_a_refusal()
    {
        var told = With(Shown("registration-under-way"), Words);
        Waiting(Placed, UnderWay, told).MustBe(Verdict.Passed);
        Waiting(Placed, Unregistered with { Reason = "registration-under-way" }, told).MustBe(Verdict.Passed);
        Waiting(Placed, UnderWay, Shown("registration-under-way")).MustBe(Verdict.Failed, Owner.Device);
        Waiting(Placed, UnderWay, With(Shown("refused"), Words)).MustBe(Verdict.Failed, Owner.Device);
        Waiting(Placed, UnderWay).MustBe(Verdict.Failed, Owner.Device);
        Waiting(Placed, Registered, told).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void A_deregistered_card_is_refused_by_the_centre_and_received_by_nobody()
    {
        NotTaken(Placed, Deregistered, Offer).MustBe(Verdict.Passed);
        NotTaken(Placed, Deregistered, Shown("finished")).MustBe(Verdict.Failed, Owner.Device);
        NotTaken(Placed, Accepted, Shown("finished")).MustBe(Verdict.Failed, Owner.Centre);
        NotTaken(Placed, Deregistered).MustBe(Verdict.NotTestable);
        NotTaken(Placed, Shown("method")).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void Message_006_stands_on_the_screen_that_refuses()
    {
        var revoked = Unregistered with { Reason = "revoked" };
        Numbered(Placed, revoked, Saying("refused", "006 失効")).MustBe(Verdict.Passed);
        Numbered(Placed, revoked, With(Shown("refused"), new("006", "失効"))).MustBe(Verdict.Passed);
        Numbered(Placed, revoked, With(Shown("refused"), Words)).MustBe(Verdict.Failed, Owner.Device);
        Numbered(Placed, revoked, Saying("card-error", "006 失効")).MustBe(Verdict.Failed, Owner.Device);
        Numbered(Placed, Unregistered with { Reason = "suspended" }, Saying("refused", "006 失効")).MustBe(Verdict.NotTestable);
    }

    [Theory]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("006")]
    public void A_message_that_is_out_of_place_is_found_on_any_screen(string number)
    {
        Alone(number, Placed, Saying("method", $"{number} 誤り"), Shown("finished")).MustBe(Verdict.Failed, Owner.Device);
        Alone(number, Placed, With(Shown("card-error"), new(number, "誤り"))).MustBe(Verdict.Failed, Owner.Device);
        Alone(number, Placed, With(Shown("card-error"), new("000", "誤り"))).MustBe(Verdict.Passed);
        Alone(number, Placed, Shown("method")).MustBe(Verdict.NotTestable);
    }

    private static ScreenShown With(ScreenShown shown, MessageContent message) => new(shown.Screen with { Message = message });

    private static Finding Offered(params Observed[] happened) => Of(judge => new RegistrationThens(judge).Offered("not-registered"), happened);

    private static Finding AtReader(params Observed[] happened) => Of(judge => new RegistrationThens(judge).Registered(), happened);

    private static Finding WithoutPin(params Observed[] happened) => Of(judge => new RegistrationThens(judge).RegisteredWithoutPin("face"), happened);

    private static Finding BySight(params Observed[] happened) => Of(judge => new RegistrationThens(judge).RegisteredBySight(), happened);

    private static Finding ByWish(params Observed[] happened) => Of(judge => new RegistrationThens(judge).ByWishAlone(), happened);

    private static Finding Kept(params Observed[] happened) => Of(judge => new RegistrationThens(judge).Known(), happened);

    private static Finding Waiting(params Observed[] happened) => Of(judge => new RegistrationThens(judge).UnderWay(), happened);

    private static Finding NotTaken(params Observed[] happened) => Of(judge => new RegistrationThens(judge).DeregisteredRefused(), happened);

    private static Finding Numbered(params Observed[] happened) => Of(judge => new MessageThens(judge).CertificateUnusable("006"), happened);

    private static Finding Alone(string number, params Observed[] happened) => Of(judge => new MessageThens(judge).NotShown(number), happened);
}
