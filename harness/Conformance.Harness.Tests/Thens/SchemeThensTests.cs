using Conformance.Bench.Desk;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class SchemeThensTests
{
    private static readonly (string Element, string Value)[] Shut =
    [
        ("Name", "架空　太郎"), ("QualificationValidity", "1"), ("SpecificHealthCheckupsInfoConsFlg", "0"), ("PharmacistsInfoConsFlg", "0"), ("DiagnosisInfoConsFlg", "0"), ("OperationInfoConsFlg", "0"),
    ];

    [Fact]
    public void A_valid_answer_that_opens_nothing_is_right() => HeldBack(RegisteredPerson.HeldBack, Placed, Touch("agree-all"), HandedOver(Shut)).MustBe(Verdict.Passed);

    [Theory]
    [InlineData("OperationInfoConsFlg", "1")]
    [InlineData("OperationInfoConsFlg", "")]
    [InlineData("QualificationValidity", "2")]
    public void One_item_that_is_open_or_missing_is_wrong_and_so_is_an_invalid_answer(string element, string value) =>
        HeldBack(RegisteredPerson.HeldBack, Placed, Touch("agree-all"), Sent(), HandedOver([.. Shut.Where(one => one.Element != element), (element, value)])).MustBe(Verdict.Failed, Owner.Centre);

    [Fact]
    public void Nothing_is_decided_without_the_mark_a_consent_and_a_result()
    {
        HeldBack(Placed, Touch("agree-all"), HandedOver(Shut)).MustBe(Verdict.NotTestable);
        HeldBack(RegisteredPerson.KindNotViewable, Placed, Touch("agree-all"), HandedOver(Shut)).MustBe(Verdict.NotTestable);
        HeldBack(RegisteredPerson.HeldBack, Placed, Touch("refuse-all"), HandedOver(Shut)).MustBe(Verdict.NotTestable);
        HeldBack(RegisteredPerson.HeldBack, Placed, Touch("agree-all")).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void A_kind_has_a_mark_of_its_own() =>
        Of(judge => new SchemeThens(judge).Kind(), RegisteredPerson.KindNotViewable, Placed, Touch("agree"), HandedOver(Shut)).MustBe(Verdict.Passed);

    [Theory]
    [InlineData("ElderlyRecipientContributionRatio=020", Verdict.Passed)]
    [InlineData("ElderlyRecipientContributionRatio=030", Verdict.Failed)]
    [InlineData("InsuredPartialContributionRatio=020", Verdict.Failed)]
    [InlineData("ElderlyRecipientContributionRatio=020 InsuredPartialContributionRatio=020", Verdict.Failed)]
    [InlineData("", Verdict.Failed)]
    public void A_share_stands_in_its_own_element_alone(string elements, Verdict verdict) =>
        Of(judge => new SchemeThens(judge).Share("020", "ElderlyRecipientContributionRatio"), Placed, Sent(), HandedOver(Parsed(elements))).MustBe(verdict);

    [Theory]
    [InlineData("InsuredCardClassification=A1 QualificationValidity=6", Verdict.Passed, Verdict.Failed)]
    [InlineData("InsuredCardClassification=A1 QualificationValidity=1 IssueNumber=7", Verdict.Failed, Verdict.Passed)]
    [InlineData("InsuredCardClassification=A1 QualificationValidity=1", Verdict.Failed, Verdict.Failed)]
    [InlineData("InsuredCardClassification=A1 QualificationValidity=6 IssueNumber=7", Verdict.Failed, Verdict.Failed)]
    [InlineData("InsuredCardClassification=01 QualificationValidity=6", Verdict.Failed, Verdict.Failed)]
    public void Assistance_waits_for_its_ticket(string elements, Verdict without, Verdict with)
    {
        Of(judge => new SchemeThens(judge).WithoutTicket(), Placed, Sent(), HandedOver(Parsed(elements))).MustBe(without);
        Of(judge => new SchemeThens(judge).WithTicket("7"), Placed, Sent(), HandedOver(Parsed(elements))).MustBe(with);
    }

    [Fact]
    public void Without_a_result_neither_share_nor_ticket_is_decided()
    {
        Of(judge => new SchemeThens(judge).Share("020", "ElderlyRecipientContributionRatio"), Placed).MustBe(Verdict.NotTestable);
        Of(judge => new SchemeThens(judge).WithoutTicket(), Placed).MustBe(Verdict.NotTestable);
    }

    private static (string Element, string Value)[] Parsed(string elements) =>
        [.. elements.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')).Select(pair => (pair[0], pair[1]))];

    private static Finding HeldBack(params Observed[] happened) => Of(judge => new SchemeThens(judge).HeldBack(), happened);
}
