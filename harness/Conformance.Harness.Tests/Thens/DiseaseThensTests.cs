using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class DiseaseThensTests
{
    private static readonly (string Element, string Value)[] Given =
        [("Name", "架空　太郎"), ("SpecificDiseasesDiseaseCategory", "1"), ("SpecificDiseasesCertificateRelatedConsFlg", "1"), ("SpecificDiseasesCertificateRelatedConsTime", "20250303090000")];

    private static readonly Observed Bare = HandedOver(("Name", "架空　太郎"));

    [Fact]
    public void A_yes_brings_certificate_flag_and_time() => Yes(Placed, Touch("agree"), HandedOver(Given)).MustBe(Verdict.Passed);

    [Theory]
    [InlineData("SpecificDiseasesDiseaseCategory", "2")]
    [InlineData("SpecificDiseasesCertificateRelatedConsFlg", "0")]
    [InlineData("SpecificDiseasesCertificateRelatedConsTime", "20250303090100")]
    public void Any_of_them_otherwise_is_wrong(string element, string value) =>
        Yes(Placed, Touch("agree-all"), HandedOver([.. Given.Where(one => one.Element != element), (element, value)])).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Without_a_yes_or_a_result_nothing_is_decided()
    {
        Yes(Placed, Touch("disagree"), HandedOver(Given)).MustBe(Verdict.NotTestable);
        Yes(Placed, Touch("agree")).MustBe(Verdict.NotTestable);
        No(Placed, Touch("agree"), Bare).MustBe(Verdict.NotTestable);
        No(Placed, Touch("disagree")).MustBe(Verdict.NotTestable);
        Unasked(Placed, Touch("refuse-all"), Bare).MustBe(Verdict.NotTestable);
        Unasked(Placed, Touch("agree-all")).MustBe(Verdict.NotTestable);
    }

    [Theory]
    [InlineData("SpecificDiseasesCertificateRelatedConsFlg", "0", Verdict.Passed)]
    [InlineData("SpecificDiseasesCertificateRelatedConsFlg", "1", Verdict.Failed)]
    [InlineData("SpecificDiseasesCertificateRelatedConsTime", "20250303090000", Verdict.Failed)]
    [InlineData("SpecificDiseasesDiseaseCategory", "1", Verdict.Failed)]
    [InlineData("SpecificDiseasesSelfPay", "0", Verdict.Failed)]
    public void After_a_no_and_unasked_nothing_but_the_no_itself_may_be_there(string element, string value, Verdict verdict)
    {
        No(Placed, Touch("disagree"), HandedOver(("Name", "架空　太郎"), (element, value))).MustBe(verdict);
        Unasked(Placed, Touch("agree-all"), HandedOver(("Name", "架空　太郎"), (element, value))).MustBe(verdict);
    }

    [Fact]
    public void A_result_without_a_name_shows_nothing_by_what_it_leaves_out() => No(Placed, Touch("disagree"), HandedOver(("Sex1", "1"))).MustBe(Verdict.Failed);

    [Fact]
    public void By_number_nothing_may_be_told()
    {
        Observed answer = HandedOver(("ReferenceClassification", "2"), ("Name", "架空　太郎"));
        Observed telling = HandedOver(("ReferenceClassification", "2"), ("Name", "架空　太郎"), ("SpecificDiseasesDiseaseCategory", "1"));
        ByNumber(Placed, HandedOver(Given), ActedElsewhere.AsksByNumber, answer).MustBe(Verdict.Passed);
        ByNumber(Placed, HandedOver(Given), ActedElsewhere.AsksByNumber, telling).MustBe(Verdict.Failed, Owner.Centre);
        ByNumber(Placed, HandedOver(Given), ActedElsewhere.AsksByNumber).MustBe(Verdict.Failed);
        ByNumber(ActedElsewhere.AsksByNumber, answer).MustBe(Verdict.NotTestable);
        ByNumber(Placed, HandedOver(Given)).MustBe(Verdict.NotTestable);
    }

    private static Finding Yes(params Observed[] happened) => Of(judge => new DiseaseThens(judge).AfterYes("1", "20250303090000"), happened);

    private static Finding No(params Observed[] happened) => Of(judge => new DiseaseThens(judge).AfterNo(), happened);

    private static Finding Unasked(params Observed[] happened) => Of(judge => new DiseaseThens(judge).Unasked(), happened);

    private static Finding ByNumber(params Observed[] happened) => Of(judge => new DiseaseThens(judge).NotByNumber(), happened);
}
