using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using Reqnroll;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class EmergencyThensTests
{
    private static readonly StaffActed On = new("enter emergency viewing at the terminal");
    private static readonly StaffActed Confirmed = new("confirm the person by sight");
    private static readonly ScreenShown Check = Shown("emergency-check", "cancel");
    private static readonly IdentityDecided Known = Identified("sight");
    private static readonly CardTaken Taken = new("taro");
    private static readonly ScreenShown Method = Shown("method", "face", "pin", "cancel");
    private static readonly Observed Result = HandedOver(("Name", "架空　太郎"), ("DiagnosisInfoConsFlg", "3"));

    [Fact]
    public void Card_sight_and_result_are_all_there_is() => Unasked(On, Placed, Check, Confirmed, Known, Result).MustBe(Verdict.Passed);

    [Theory]
    [InlineData("consent-all")]
    [InlineData("medical-aid")]
    [InlineData("method")]
    public void Any_question_is_one_too_many(string screen) =>
        Unasked(On, Placed, Check, Confirmed, Known, screen == "method" ? Method : Shown(screen), Result).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_result_without_the_staffs_word_is_wrong_and_without_a_result_nothing_is_decided()
    {
        Unasked(On, Placed, Check, Known, Result).MustBe(Verdict.Failed);
        Unasked(On, Placed, Check, Known, Confirmed, Result).MustBe(Verdict.Failed);
        Unasked(On, Placed, Check, Confirmed, Result, Known).MustBe(Verdict.Failed);
        Unasked(On, Placed, Check, Confirmed, Known).MustBe(Verdict.NotTestable);
        Unasked(Placed, Check, Confirmed, Known, Result).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void Without_the_right_a_patient_is_asked()
    {
        ByRight(On, Placed, Method, Confirmed).MustBe(Verdict.Passed);
        ByRight(On, Placed, Shown("consent-all"), Confirmed).MustBe(Verdict.Passed);
        ByRight(On, Placed, Check, Confirmed, Known, Result).MustBe(Verdict.Failed, Owner.Device);
        ByRight(On, Placed, Shown("refused"), Confirmed).MustBe(Verdict.NotTestable);
        ByRight(On, Placed, Method).MustBe(Verdict.NotTestable);
        ByRight(Placed, Method, Confirmed).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void The_next_patient_is_asked()
    {
        ForOne(On, Placed, Check, Confirmed, Known, Result, Taken, Placed, Method).MustBe(Verdict.Passed);
        ForOne(On, Placed, Check, Confirmed, Known, Result, Taken, Placed, Shown("consent-surgery")).MustBe(Verdict.Passed);
        ForOne(On, Placed, Check, Confirmed, Known, Result, Taken, Placed, Check).MustBe(Verdict.Failed, Owner.Device);
        ForOne(On, Placed, Check, Confirmed, Known, Result, Taken, Placed).MustBe(Verdict.NotTestable);
        ForOne(On, Placed, Check, Confirmed, Known, Result, Taken).MustBe(Verdict.NotTestable);
        ForOne(On, Placed, Method, Taken, Placed, Method).MustBe(Verdict.NotTestable);
        ForOne(Placed, Check, Confirmed, Known, Result, Taken, Placed, Method).MustBe(Verdict.NotTestable);
    }

    [Theory]
    [InlineData("3", null, Verdict.Passed)]
    [InlineData("1", null, Verdict.Failed)]
    [InlineData("3", "20250303090000", Verdict.Failed)]
    public void The_flag_tells_and_no_time_of_consent_is_there(string flag, string? time, Verdict verdict)
    {
        (string, string)[] fields = [("DiagnosisInfoConsFlg", flag), .. time is null ? Array.Empty<(string, string)>() : [("DiagnosisInfoConsTime", time)]];
        Flagged(On, Placed, Sent(), HandedOver(fields)).MustBe(verdict, verdict == Verdict.Passed ? null : Owner.Centre);
    }

    [Fact]
    public void A_result_that_is_not_the_centres_is_the_devices_and_without_one_nothing_is_decided()
    {
        Flagged(On, Placed, Sent("b"), HandedOver(("DiagnosisInfoConsFlg", "1"))).MustBe(Verdict.Failed, Owner.Device);
        Flagged(On, Placed, Sent()).MustBe(Verdict.NotTestable);
        Flagged(Placed, Sent(), HandedOver(("DiagnosisInfoConsFlg", "3"))).MustBe(Verdict.NotTestable);
    }

    [Theory]
    [InlineData("DiagnosisInfoConsFlg", "0", Verdict.Passed)]
    [InlineData("DiagnosisInfoConsFlg", "3", Verdict.Failed)]
    [InlineData("OperationInfoConsFlg", "1", Verdict.Failed)]
    [InlineData("SpecificHealthCheckupsInfoAvailableTime", "20250304090000", Verdict.Failed)]
    public void Without_the_right_at_the_centre_nothing_is_open(string element, string value, Verdict verdict)
    {
        RightAtCentre(On, Placed, Sent(), HandedOver(("Name", "架空　太郎"), (element, value))).MustBe(verdict);
        RightAtCentre(Placed, Sent(), HandedOver(("Name", "架空　太郎"), (element, value))).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void A_result_without_a_name_shows_nothing_by_what_it_leaves_out()
    {
        RightAtCentre(On, Placed, Sent(), HandedOver(("Sex1", "1"))).MustBe(Verdict.Failed);
        RightAtCentre(On, Placed).MustBe(Verdict.NotTestable);
    }

    private static Finding Unasked(params Observed[] happened) => Of(judge => new EmergencyThens(judge).Unasked(), happened);

    private static Finding ByRight(params Observed[] happened) => Of(judge => new EmergencyThens(judge).ByRight(), happened);

    private static Finding ForOne(params Observed[] happened) => Of(judge => new EmergencyThens(judge).ForOne(), happened);

    private static Finding Flagged(params Observed[] happened)
    {
        var table = new Table("element", "value");
        table.AddRow("DiagnosisInfoConsFlg", "3");
        table.AddRow("DiagnosisInfoConsTime", "none");
        return Of(judge => new EmergencyThens(judge).Flagged(table), happened);
    }

    private static Finding RightAtCentre(params Observed[] happened) => Of(judge => new EmergencyThens(judge).RightAtCentre(), happened);
}
