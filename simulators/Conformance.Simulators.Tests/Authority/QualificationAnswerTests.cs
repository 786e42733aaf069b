using System.Globalization;
using System.Text;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;
using static Conformance.Simulators.Tests.Authority.FileDesk;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>The table of facts/eligibility.md 4.1 and 4.2: the same person asked about by card and by number.</summary>
public sealed class QualificationAnswerTests
{
    private static readonly Func<InsuredRecord, InsuredRecord> NewJob = record => record with
    {
        InsurerNumber = "01990012", InsuredIdentificationNumber = "８８８", InsurerName = "新健保", QualificationDate = new(2025, 2, 10), RegisteredOn = new LocalDate(2025, 2, 15),
    };

    [Theory]
    [InlineData("2025-02-09", "1 架空健康保険組合", "1 架空健康保険組合")]
    [InlineData("2025-02-10", "2 架空健康保険組合", "2 架空健康保険組合")]
    [InlineData("2025-02-14", "2 架空健康保険組合", "2 架空健康保険組合")]
    [InlineData("2025-02-15", "1 新健保", "3 ")]
    public async Task After_a_change_of_job_a_card_gives_the_newest_that_is_registered_and_a_number_discloses_none(string day, string byCard, string byNumber)
    {
        using var reception = new Reception(day + "T09:05:10");
        reception.Centre.Register = reception.Centre.Register.WithNewer(Reception.TaroSubject, NewJob);
        Assert.Equal(byCard, Answer(await ByCard(reception, day)));
        Assert.Equal(byNumber, Answer(await ByNumber(reception)));
    }

    /// <summary>Of fixtures/register: a change of job, a change of name with it, the 75th birthday.</summary>
    [Theory]
    [InlineData("06990017", "９２４", "19920616")]
    [InlineData("06990017", "９２５", "19940428")]
    [InlineData("990010", "９０６５", "19430605")]
    public void The_numbers_of_an_insurance_that_was_left_long_ago_disclose_nothing_but_that_there_is_a_newer_one(string insurer, string number, string birthdate)
    {
        using var desk = new FileDesk("2025-03-01T09:05:10");
        var answer = desk.Ask("OQSsiquc01req", "", $"<QualificationConfirmSearchInfo><InsurerNumber>{insurer}</InsurerNumber><InsuredIdentificationNumber>{number}</InsuredIdentificationNumber><Birthdate>{birthdate}</Birthdate><LimitApplicationCertificateRelatedConsFlg>0</LimitApplicationCertificateRelatedConsFlg></QualificationConfirmSearchInfo>");
        Assert.Equal("3", Value(answer, "QualificationValidity"));
        Assert.DoesNotContain("ResultList", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_back_to_the_same_insurer_is_one_person_and_not_several()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        reception.Centre.Register = reception.Centre.Register.WithNewer(Reception.TaroSubject, record => record with { QualificationDate = new(2025, 2, 10) });
        var result = await ByNumber(reception);
        Assert.Equal(("1", "20250210"), (Value(result, "QualificationValidity"), Value(result, "QualificationDate")));
    }

    [Fact]
    public async Task A_death_is_told_with_its_reason_and_opens_nothing()
    {
        using var reception = new Reception("2025-03-01T09:05:10", taro: record => record with { DisqualificationDate = new LocalDate(2025, 2, 20), ReasonOfLoss = "01" });
        var result = await ByCard(reception, "2025-03-01");
        Assert.Equal(("2", "01", "20250220", "0"), (Value(result, "QualificationValidity"), Value(result, "ReasonOfLoss"), Value(result, "DisqualificationDate"), Value(result, "DiagnosisInfoConsFlg")));
        Assert.Equal("2", Value(await ByNumber(reception), "QualificationValidity"));
    }

    [Fact]
    public async Task A_changed_name_is_given_and_the_old_one_is_not()
    {
        using var reception = new Reception("2025-03-01T09:05:10", taro: record => record with { Name = "新田　太郎", NameKana = "ﾆｯﾀ ﾀﾛｳ" });
        Assert.Equal("新田　太郎", Value(await ByCard(reception, "2025-03-01"), "Name"));
    }

    [Theory]
    [InlineData("2025-05-31", "", "")]
    [InlineData("2025-06-01", "020", "")]
    [InlineData("2030-05-02", "020", "")]
    [InlineData("2030-05-03", "", "010")]
    public async Task The_share_stands_in_the_element_of_its_scheme(string day, string elderly, string laterStage)
    {
        using var reception = new Reception(day + "T09:05:10");
        reception.Centre.Register = reception.Centre.Register
            .With(Reception.TaroSubject, record => record with { Birthdate = new(1955, 5, 3), ElderlyRecipient = new(new(2025, 5, 20), new(2025, 6, 1), new(2030, 5, 2), "020") })
            .WithNewer(Reception.TaroSubject, record => record with { InsurerNumber = "39990014", QualificationDate = new(2030, 5, 3), ElderlyRecipient = null, InsuredPartialContributionRatio = "010" });
        var result = await ByCard(reception, day, reception.TaroUntil(int.Parse(day[..4], CultureInfo.InvariantCulture) + 1, 12, 31));
        Assert.Equal((elderly, laterStage), (Value(result, "ElderlyRecipientContributionRatio"), Value(result, "InsuredPartialContributionRatio")));
        Assert.Equal("1", Value(result, "QualificationValidity"));
    }

    [Theory]
    [InlineData(false, false, "架空県見本市例示町１－２－３", "架空県見本市例示町１－２－３")]
    [InlineData(true, false, "架空県見本市例示町１－２－３", "")]
    [InlineData(false, true, "refused card-barred", "")]
    public async Task Marks_of_disclosure_hide_the_address_by_number_and_may_bar_the_card(bool isWithheld, bool isBarred, string byCard, string byNumber)
    {
        using var reception = new Reception("2025-03-01T09:05:10", taro: record => record with { IsAddressWithheld = isWithheld, IsCardBarred = isBarred });
        var verdict = await reception.Verdict(Reception.Certificate("taro"));
        Assert.Equal(byCard, verdict == "valid" ? Value(await ByCard(reception, "2025-03-01"), "Address") : "refused " + verdict);
        var result = await ByNumber(reception);
        Assert.Equal(("1", byNumber, byNumber.Length > 0 ? "000-0001" : ""), (Value(result, "QualificationValidity"), Value(result, "Address"), Value(result, "PostNumber")));
    }

    [Theory]
    [InlineData(false, "01", "1")]
    [InlineData(true, "01", "0")]
    [InlineData(false, "07", "0")]
    public async Task Nothing_medical_is_given_of_a_record_that_is_held_back_or_of_a_kind_that_cannot_be_viewed(bool isSuspended, string classification, string flag)
    {
        using var reception = new Reception("2025-03-01T09:05:10", taro: record => record with { IsViewingSuspended = isSuspended, InsuredCardClassification = classification });
        var result = await ByCard(reception, "2025-03-01");
        Assert.Equal(("1", flag, flag, flag, flag), (Value(result, "QualificationValidity"), Value(result, "SpecificHealthCheckupsInfoConsFlg"), Value(result, "PharmacistsInfoConsFlg"), Value(result, "DiagnosisInfoConsFlg"), Value(result, "OperationInfoConsFlg")));
    }

    [Theory]
    [InlineData("1312345678", "2025-03", "1", "7")]
    [InlineData("1312345678", "2025-02", "6", "")]
    [InlineData("1312345679", "2025-03", "6", "")]
    public async Task Assistance_is_valid_with_a_ticket_of_the_institution_and_the_month(string institution, string month, string validity, string ticket)
    {
        var parsed = NodaTime.Text.YearMonthPattern.Iso.Parse(month).Value;
        using var reception = new Reception("2025-03-31T23:59:59", taro: record => record with
        {
            InsuredCardClassification = "A1", InsurerNumber = "12990018", Tickets = [new("01", institution, parsed, "7", "02", "0")],
        });
        var byCard = await ByCard(reception, "2025-03-31");
        Assert.Equal((validity, ticket), (Value(byCard, "QualificationValidity"), Value(byCard, "IssueNumber")));
        var byNumber = await ByNumber(reception, "12990018");
        Assert.Equal((validity, ticket), (Value(byNumber, "QualificationValidity"), Value(byNumber, "IssueNumber")));
        Assert.Equal(validity == "1" ? "20250331" : "", Value(byNumber, "MedicalTicketExpirationDate"));
        Assert.Equal([validity == "1" ? "valid" : "valid-unregistered"], reception.Observer.Exchanges.Where(one => one.Kind is CentreExchangeKind.InquiryByCard or CentreExchangeKind.InquiryByNumber).Select(one => one.Outcome).Distinct());
    }

    [Theory]
    [InlineData(true, true, "1 10000")]
    [InlineData(true, false, " ")]
    [InlineData(false, true, "1 ")]
    public async Task Specific_diseases_come_by_card_with_consent_and_never_without_it(bool isRegistered, bool consented, string told)
    {
        using var reception = new Reception("2025-03-01T09:05:10", taro: record => record with
        {
            SpecificDiseases = isRegistered ? [new("1", new(2025, 1, 1), new(2025, 1, 1), null, "10000"), new("2", new(2020, 1, 1), new(2020, 1, 1), new LocalDate(2025, 2, 28), "20000")] : [],
        });
        var (_, holder) = await reception.Holder(Reception.Certificate("taro"));
        var request = $$"""
            {"ticket":"{{holder.GetProperty("ticket").GetString()}}","medicalInstitutionCode":"1312345678","consentedAt":"2025-03-01T09:05:00","prescriptionForm":"not-chosen","care":"home-visit",
            "consents":{"surgery":false,"diagnosis":false,"medicines":false,"checkups":false,"highCostLimit":false,"medicalAid":false,"specificDiseases":{{(consented ? "true" : "false")}} } }
            """;
        var (_, body, _) = await reception.Post("inquiries/card", Encoding.UTF8.GetBytes(request), "application/json");
        var result = Encoding.UTF8.GetString(body);
        Assert.Equal(told, $"{Value(result, "SpecificDiseasesCertificateRelatedConsFlg")} {Value(result, "SpecificDiseasesSelfPay")}");
        Assert.Empty(MessageValidator.Validate(Assert.IsType<MessageReading.Read>(MessageReader.Read(body)).Message, OfficialMessages.SingleResult.Layout));
        Assert.DoesNotContain("SpecificDiseases", await ByNumber(reception), StringComparison.Ordinal);
        Assert.DoesNotContain("SpecificDiseases", (await VisitInquiryTests.AskAgainAsync(reception)).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "80990011")]
    [InlineData(false, "")]
    public async Task Medical_aid_comes_from_bodies_that_take_part_alone(bool hasJoined, string given)
    {
        using var reception = new Reception("2025-03-01T09:05:10", taro: record => record with { MedicalAid = new("80990011", "1234567", new(2025, 1, 1), new(2025, 12, 31)) { BodyHasJoined = hasJoined } });
        var (_, holder) = await reception.Holder(Reception.Certificate("taro"));
        var result = await reception.Inquire(holder.GetProperty("ticket").GetString()!, false, false, false, "2025-03-01T09:05:00", medicalAid: true);
        Assert.Equal(given, Value(Encoding.UTF8.GetString(result), "PublicExpenseNumber"));
    }

    private static string Answer(string result) => $"{Value(result, "QualificationValidity")} {Value(result, "InsurerName")}";

    private static async Task<string> ByCard(Reception reception, string day, byte[]? certificate = null) =>
        Encoding.UTF8.GetString(await reception.Result(certificate ?? Reception.Certificate("taro"), consentedAt: day + "T09:05:00"));

    internal static async Task<string> ByNumber(Reception reception, string insurer = "06990017")
    {
        var request = $"""
            <XmlMsg><MessageHeader><MedicalInstitutionCode>1312345678</MedicalInstitutionCode></MessageHeader><MessageBody><QualificationConfirmSearchInfo>
            <InsurerNumber>{insurer}</InsurerNumber><InsuredIdentificationNumber>５６７</InsuredIdentificationNumber><InsuredBranchNumber>00</InsuredBranchNumber>
            <Birthdate>19800217</Birthdate><LimitApplicationCertificateRelatedConsFlg>0</LimitApplicationCertificateRelatedConsFlg></QualificationConfirmSearchInfo></MessageBody></XmlMsg>
            """;
        var (_, body, _) = await reception.Post("messages/OQSsiquc01req", Encoding.UTF8.GetBytes(request), "application/xml");
        return Encoding.UTF8.GetString(body);
    }

}
