using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using Reqnroll;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class BasicResultThensTests
{
    private const string AskedNone = "asked: surgery 0, medical 0, checkups 0; granted: surgery 0, medical 0, checkups 0";
    private const string AskedOne = "asked: surgery 1, medical 0, checkups 0; granted: surgery 1, medical 0, checkups 0";

    [Fact]
    public void The_elements_of_the_table_are_the_basic_result() =>
        Nothing(Placed, Sent(consents: AskedNone), HandedOver(("Name", "架空"), ("OperationInfoConsFlg", "0"))).MustBe(Verdict.Passed);

    [Fact]
    public void A_flag_that_is_up_is_more_than_that_even_without_times() =>
        Assert.Equal(
            "OperationInfoConsFlg=1",
            Nothing(Placed, Sent(consents: AskedNone), HandedOver(("Name", "架空"), ("OperationInfoConsFlg", "1"))).MustBe(Verdict.Failed, Owner.Centre).Seen);

    [Fact]
    public void A_yes_that_nobody_touched_is_the_devices() =>
        Nothing(Placed, Sent(consents: AskedOne), HandedOver(("Name", "架空"), ("OperationInfoConsFlg", "1"))).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void What_the_device_added_is_the_devices() =>
        Nothing(Placed, Sent(consents: AskedNone), HandedOver("b", ("Name", "架空"), ("Diagnosis", "x"))).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_patient_who_said_yes_gets_no_result_without_consent() =>
        Nothing(Placed, Touch("agree-all"), Sent(), HandedOver(("Name", "架空"))).MustBe(Verdict.NotTestable);

    [Fact]
    public void What_the_device_left_out_is_the_devices_and_what_the_centre_left_out_the_centres()
    {
        Basic(Placed, Sent(), HandedOver("b", ("Birthdate", "19800217"))).MustBe(Verdict.Failed, Owner.Device);
        Basic(Placed, Sent(), HandedOver(("Birthdate", "19800217"))).MustBe(Verdict.Failed, Owner.Centre);
    }

    [Fact]
    public void A_header_of_the_devices_own_making_is_not_the_centres() =>
        Of(judge => new BasicResultThens(judge).AnswersCard("1312345678", "20250303"), Placed, HandedOver(("ReferenceClassification", "1"))).MustBe(Verdict.Failed, Owner.Device);

    private static Finding Nothing(params Observed[] happened)
    {
        var table = new Table("element");
        table.AddRow("Name");
        table.AddRow("OperationInfoConsFlg");
        return Of(judge => new BasicResultThens(judge).HasNothingElse(table), happened);
    }

    private static Finding Basic(params Observed[] happened)
    {
        var table = new Table("element", "value");
        table.AddRow("Name", "架空");
        return Of(judge => new BasicResultThens(judge).ShowsBasic(table), happened);
    }
}
