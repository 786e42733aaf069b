using Conformance.Authority;
using NodaTime;
using static Conformance.Simulators.Tests.Authority.FileDesk;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>Lists of whoever consented at home or online, and of tickets of 医療扶助.</summary>
public sealed class ConsentedFileTests
{
    private const string Institution = "1319999998";

    [Theory]
    [InlineData("OQSmuhvq", "2", "<ConsentDateFrom>20250228</ConsentDateFrom><ConsentDateTo>20250301</ConsentDateTo>", "架空　太郎")]
    [InlineData("OQSmuhvq", "2", "<ConsentDateFrom>20250301</ConsentDateFrom>", "")]
    [InlineData("OQSmuhvq", "2", "<ExaminationDateFrom>20250301</ExaminationDateFrom><ExaminationDateTo>20250305</ExaminationDateTo>", "架空　太郎")]
    [InlineData("OQSmuhvq", "2", "<ExaminationDateFrom>20250302</ExaminationDateFrom>", "")]
    [InlineData("OQSmuonq", "3", "<ConsentDateFrom>20250228</ConsentDateFrom>", "●橋　見本")]
    [InlineData("OQSmuonq", "2", "<ConsentDateFrom>20250228</ConsentDateFrom>", "")]
    public void They_are_listed_by_care_and_by_days(string family, string care, string days, string name)
    {
        using var desk = Desk("2025-03-01T09:05:10");
        Assert.Equal(name, Value(List(desk, family, days + $"<MedicalTreatmentFlag>{care}</MedicalTreatmentFlag>"), "Name"));
    }

    [Theory]
    [InlineData("2025-03-01T08:59:59", "1", "20250301090000")]
    [InlineData("2025-03-01T09:00:00", "2", "20250301090000")]
    public void Viewing_lapses_after_24_hours_and_the_qualification_stays_in_the_list(string now, string flag, string until)
    {
        using var desk = Desk(now);
        var list = List(desk, "OQSmuhvq", "<ConsentDateFrom>20250228</ConsentDateFrom><MedicalTreatmentFlag>2</MedicalTreatmentFlag>");
        Assert.Equal(("架空　太郎", flag, until, "0"), (Value(list, "Name"), Value(list, "PharmacistsInfoConsFlg"), Value(list, "PharmacistsInfoAvailableTime"), Value(list, "OperationInfoConsFlg")));
    }

    [Fact]
    public void What_was_cancelled_is_in_no_list_and_neither_are_other_institutions()
    {
        using var desk = Desk("2025-03-01T09:05:10");
        Assert.Equal("0", Value(List(desk, "OQSmuhvq", "<ConsentDateFrom>20250228</ConsentDateFrom><MedicalTreatmentFlag>2</MedicalTreatmentFlag>", "1319999997"), "NumberOfProcessingResult"));
        desk.Files.RemoteConsents.Cancel(Institution, Reception.TaroSubject, RemoteCare.HomeVisit);
        Assert.Equal("0", Value(List(desk, "OQSmuhvq", "<ConsentDateFrom>20250228</ConsentDateFrom><MedicalTreatmentFlag>2</MedicalTreatmentFlag>"), "NumberOfProcessingResult"));
    }

    [Theory]
    [InlineData("202503", Institution, "架空　太郎", "7")]
    [InlineData("202502", Institution, "", "")]
    [InlineData("202503", "1319999997", "", "")]
    public void Tickets_are_listed_by_institution_and_month(string month, string institution, string name, string ticket)
    {
        using var desk = new FileDesk("2025-03-20T09:05:10", register: register => register.With(Reception.TaroSubject, record => record with
        {
            InsuredCardClassification = "A1", InsurerNumber = "12990018", Tickets = [new("01", Institution, new YearMonth(2025, 3), "7", "02", "0")],
        }));
        var list = List(desk, "OQSmutic", $"<MedicalTreatmentMonth>{month}</MedicalTreatmentMonth>", institution);
        Assert.Equal((name, ticket), (Value(list, "Name"), Value(list, "IssueNumber")));
    }

    private static FileDesk Desk(string now)
    {
        var desk = new FileDesk(now);
        var at = new LocalDateTime(2025, 2, 28, 9, 0);
        desk.Files.RemoteConsents.Give(new(Institution, Reception.TaroSubject, RemoteCare.HomeVisit, at.PlusDays(-7), new(true, true, true, true)));
        desk.Files.RemoteConsents.Give(new(Institution, Reception.TaroSubject, RemoteCare.HomeVisit, at, new(false, true, true, true)) { ExaminedOn = new LocalDate(2025, 3, 1) });
        desk.Files.RemoteConsents.Give(new(Institution, Reception.TakahashiSubject, RemoteCare.Online, at, new(false, false, false, false)));
        return desk;
    }

    private static string List(FileDesk desk, string family, string search, string institution = Institution)
    {
        var number = Value(desk.Ask(family + "01req", "", $"<QualificationConfirmSearchInfo>{search}</QualificationConfirmSearchInfo>", institution), "ReceptionNumber");
        return desk.Ask(family + "02req", "", $"<ReceptionNumber>{number}</ReceptionNumber>", institution);
    }
}
