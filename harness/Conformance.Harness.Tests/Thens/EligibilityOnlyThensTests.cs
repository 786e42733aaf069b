using Conformance.Bench.Desk;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using Reqnroll;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class EligibilityOnlyThensTests
{
    private static readonly (string Element, string Value)[] Basic = [("Name", "架空　太郎"), ("QualificationValidity", "1")];

    [Fact]
    public void Eligibility_alone_is_right() => Got(DeskPlan.EligibilityOnlyTold, Placed, HandedOver(Basic)).MustBe(Verdict.Passed);

    [Theory]
    [InlineData("DiagnosisInfoConsFlg", "1")]
    [InlineData("DiagnosisInfoConsFlg", "0")]
    [InlineData("BeneficiaryNumber", "1234567")]
    public void One_element_more_is_one_too_many(string element, string value)
    {
        Assert.Equal(element, Got(DeskPlan.EligibilityOnlyTold, Placed, Sent(), HandedOver([.. Basic, (element, value)])).MustBe(Verdict.Failed, Owner.Centre).Seen);
        Got(DeskPlan.EligibilityOnlyTold, Placed, Sent("b"), HandedOver([.. Basic, (element, value)])).MustBe(Verdict.Failed, Owner.Device);
    }

    [Fact]
    public void Without_a_person_nothing_is_shown() => Got(DeskPlan.EligibilityOnlyTold, Placed, HandedOver(("QualificationValidity", "4"))).MustBe(Verdict.Failed);

    [Fact]
    public void Another_institution_or_no_result_decides_nothing()
    {
        Got(Placed, HandedOver(Basic)).MustBe(Verdict.NotTestable);
        Got(DeskPlan.EligibilityOnlyTold, Placed).MustBe(Verdict.NotTestable);
    }

    private static Finding Got(params Observed[] happened)
    {
        var table = new Table("element");
        table.AddRow("Name");
        table.AddRow("QualificationValidity");
        return Of(judge => new EligibilityOnlyThens(judge).NothingElse(table), happened);
    }
}
