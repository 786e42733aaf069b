using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class SettingsThensTests
{
    private static readonly ScreenShown Form = Shown("prescription-form", "electronic", "paper", "cancel");
    private static readonly ScreenShown Aid = Shown("medical-aid", "provide", "withhold", "cancel");

    [Fact]
    public void What_was_asked_is_compared_whatever_the_order() =>
        Items(Placed, Shown("consent-checkups"), Shown("consent-medicines"), Shown("finished")).MustBe(Verdict.Passed);

    [Theory]
    [InlineData("consent-surgery", "asked checkups, medicines, surgery")]
    [InlineData("consent-medical", "asked checkups, medical, medicines")]
    public void One_item_more_is_one_too_many(string more, string seen) =>
        Assert.Equal(seen, Items(Placed, Shown("consent-checkups"), Shown("consent-medicines"), Shown(more), Shown("finished")).MustBe(Verdict.Failed, Owner.Device).Seen);

    [Fact]
    public void One_item_less_is_one_too_few() => Items(Placed, Shown("consent-checkups"), Shown("finished")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void All_at_once_does_not_say_which_items() => Items(Placed, Shown("consent-all"), Touch("agree-all"), Shown("finished")).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_session_without_an_end_may_have_asked_more() => Items(Placed, Shown("consent-checkups"), Shown("consent-medicines")).MustBe(Verdict.NotTestable);

    [Theory]
    [InlineData("1", Verdict.Passed)]
    [InlineData("2", Verdict.Failed)]
    public void The_form_in_the_result_is_the_one_that_was_chosen(string code, Verdict verdict) =>
        Of(judge => new SettingsThens(judge).FormAsked("1"), Placed, Form, Touch("electronic"), HandedOver(("PrescriptionIssueSelect", code))).MustBe(verdict);

    [Fact]
    public void A_form_that_nobody_was_asked_for_is_not_the_patients() =>
        Of(judge => new SettingsThens(judge).FormAsked("1"), Placed, HandedOver(("PrescriptionIssueSelect", "1"))).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Where_the_form_is_left_out_it_is_in_neither_place()
    {
        Of(judge => new SettingsThens(judge).FormLeftOut(), Placed, HandedOver(("Name", "架空"))).MustBe(Verdict.Passed);
        Of(judge => new SettingsThens(judge).FormLeftOut(), Placed, Form, HandedOver(("Name", "架空"))).MustBe(Verdict.Failed);
        Of(judge => new SettingsThens(judge).FormLeftOut(), Placed, HandedOver(("PrescriptionIssueSelect", "2"))).MustBe(Verdict.Failed);
        Of(judge => new SettingsThens(judge).FormLeftOut(), Placed).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void Aid_is_asked_and_after_a_yes_given()
    {
        Of(judge => new AidThens(judge).Asked("1234567"), Placed, Aid, Touch("provide"), HandedOver(("BeneficiaryNumber", "1234567"))).MustBe(Verdict.Passed);
        Of(judge => new AidThens(judge).Asked("1234567"), Placed, HandedOver(("BeneficiaryNumber", "1234567"))).MustBe(Verdict.Failed);
        Of(judge => new AidThens(judge).Asked("1234567"), Placed, Aid, Touch("provide"), HandedOver(("Name", "架空"))).MustBe(Verdict.Failed);
    }

    [Fact]
    public void After_a_no_not_even_a_flag_tells_of_aid()
    {
        Of(judge => new AidThens(judge).ByYesAlone(), Placed, Aid, Touch("withhold"), HandedOver(("Name", "架空"))).MustBe(Verdict.Passed);
        Of(judge => new AidThens(judge).ByYesAlone(), Placed, Aid, Touch("withhold"), Sent(), HandedOver(("PublicExpenseConsFlg", "0"))).MustBe(Verdict.Failed, Owner.Centre);
        Of(judge => new AidThens(judge).ByYesAlone(), Placed, Aid, HandedOver(("Name", "架空"))).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void Where_aid_is_left_out_it_is_in_neither_place()
    {
        Of(judge => new AidThens(judge).LeftOut(), Placed, HandedOver(("Name", "架空"))).MustBe(Verdict.Passed);
        Of(judge => new AidThens(judge).LeftOut(), Placed, Aid, Sent(), HandedOver(("Name", "架空"))).MustBe(Verdict.Failed, Owner.Device);
        Of(judge => new AidThens(judge).LeftOut(), Placed, Sent(), HandedOver(("BeneficiaryNumber", "1234567"))).MustBe(Verdict.Failed, Owner.Centre);
    }

    [Fact]
    public void The_limit_is_there_and_no_consent_to_it()
    {
        Of(judge => new AidThens(judge).LimitGiven("B05"), Placed, HandedOver(("LimitApplicationCertificateClassificationFlag", "B05"))).MustBe(Verdict.Passed);
        Of(judge => new AidThens(judge).LimitGiven("B05"), Placed, HandedOver(("LimitApplicationCertificateClassificationFlag", "B05"), ("LimitApplicationCertificateRelatedConsFlg", "1"))).MustBe(Verdict.Failed);
        Of(judge => new AidThens(judge).LimitGiven("B05"), Placed, HandedOver(("Name", "架空"))).MustBe(Verdict.Failed);
        Of(judge => new AidThens(judge).LimitGiven("B05"), Placed).MustBe(Verdict.NotTestable);
    }

    private static Finding Items(params Observed[] happened) => Of(judge => new SettingsThens(judge).AskedAbout("medicines, checkups"), happened);
}
