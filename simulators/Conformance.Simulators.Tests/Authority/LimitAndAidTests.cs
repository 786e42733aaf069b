using System.Text;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>限度額, 医療費助成 and the form of the prescription (facts/eligibility.md 5.3, 5.7).</summary>
public sealed class LimitAndAidTests
{
    [Theory]
    [InlineData("2024-10-06T23:00:00", false, "0", "")]
    [InlineData("2024-10-06T23:00:00", true, "1", "B05")]
    [InlineData("2024-10-07T00:00:10", false, "", "B05")]
    [InlineData("2025-03-01T09:05:10", true, "", "B05")]
    [InlineData("2026-08-01T00:00:10", false, "", "")]
    public async Task By_card_the_limit_needs_consent_until_2024_10_06_and_none_since(string now, bool consent, string flag, string given)
    {
        using var reception = new Reception(now, taro: WithBoth);
        var result = await AskAsync(reception, now, highCostLimit: consent);
        Assert.Equal((flag, given), (Value(result, "LimitApplicationCertificateRelatedConsFlg"), Value(result, "LimitApplicationCertificateClassificationFlag")));
        Assert.Equal(given.Length > 0 ? "20260731" : "", Value(result, "LimitApplicationCertificateValidEndDate"));
    }

    [Theory]
    [InlineData("limit-without-consent-withheld", "LimitApplicationCertificateClassificationFlag", "B05", "")]
    [InlineData("aid-given-without-yes", "BeneficiaryNumber", "", "1234567")]
    public async Task Defects_show(string name, string element, string right, string wrong)
    {
        var defect = CentreDefects.Find(name)!;
        using var good = new Reception("2025-03-01T09:05:10", taro: WithBoth);
        Assert.Equal(right, Value(await AskAsync(good, "2025-03-01T09:05:00"), element));
        Assert.False(defect.Injected);
        using var bad = new Reception("2025-03-01T09:05:10", new CentreSettings(Defect: defect), taro: WithBoth);
        Assert.Equal(wrong, Value(await AskAsync(bad, "2025-03-01T09:05:00"), element));
        Assert.True(defect.Injected);
    }

    [Fact]
    public async Task Medical_aid_is_given_after_a_yes_and_a_no_looks_like_none_at_all()
    {
        using var reception = new Reception("2025-03-01T09:05:10", taro: WithBoth);
        using var without = new Reception("2025-03-01T09:05:10", taro: record => WithBoth(record) with { MedicalAid = null });

        Assert.Contains("<BeneficiaryNumber>1234567</BeneficiaryNumber>", await AskAsync(reception, "2025-03-01T09:05:00", medicalAid: true), StringComparison.Ordinal);
        Assert.Equal(await AskAsync(without, "2025-03-01T09:05:00", medicalAid: true), await AskAsync(reception, "2025-03-01T09:05:00"));
    }

    [Theory]
    [InlineData("electronic", "1")]
    [InlineData("paper", "2")]
    [InlineData("not-chosen", "")]
    public async Task The_form_of_the_prescription_is_the_patients(string chosen, string code)
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        Assert.Equal(code, Value(await AskAsync(reception, "2025-03-01T09:05:00", prescriptionForm: chosen), "PrescriptionIssueSelect"));
    }

    [Theory]
    [InlineData("1", "B05")]
    [InlineData("0", "")]
    public async Task By_number_the_limit_needs_consent(string consent, string given)
    {
        using var reception = new Reception("2025-03-01T09:05:10", taro: WithBoth);
        var request = $"""
            <XmlMsg><MessageHeader><MedicalInstitutionCode>1312345678</MedicalInstitutionCode></MessageHeader><MessageBody><QualificationConfirmSearchInfo>
            <InsurerNumber>{Taro.InsurerNumber}</InsurerNumber><InsuredIdentificationNumber>{Taro.InsuredIdentificationNumber}</InsuredIdentificationNumber>
            <Birthdate>{Taro.Birthdate:uuuuMMdd}</Birthdate><LimitApplicationCertificateRelatedConsFlg>{consent}</LimitApplicationCertificateRelatedConsFlg>
            </QualificationConfirmSearchInfo></MessageBody></XmlMsg>
            """;
        var (_, body, _) = await reception.Post("messages/OQSsiquc01req", Encoding.UTF8.GetBytes(request), "application/xml");
        Assert.Equal(given, Value(Encoding.UTF8.GetString(body), "LimitApplicationCertificateClassificationFlag"));
    }

    private static InsuredRecord Taro =>
        ((RegisterReply.Found)InsuredRegister.Load(FixtureFolders.Register).Find(Reception.TaroSubject, new(2025, 3, 1))).Record;

    private static InsuredRecord WithBoth(InsuredRecord record) => record with
    {
        HighCostLimit = new("01", "B05", new LocalDate(2024, 8, 1), new LocalDate(2024, 8, 1), new LocalDate(2026, 7, 31)),
        MedicalAid = new("80137999", "1234567", new LocalDate(2024, 4, 1), new LocalDate(2029, 3, 31)),
    };

    private static async Task<string> AskAsync(
        Reception reception, string consentedAt, bool highCostLimit = false, bool medicalAid = false, string prescriptionForm = "not-chosen")
    {
        var (_, json) = await reception.Holder(Reception.Certificate("taro"));
        return Encoding.UTF8.GetString(await reception.Inquire(
            json.GetProperty("ticket").GetString()!, false, false, false, consentedAt, highCostLimit, medicalAid, prescriptionForm));
    }

    private static string Value(string xml, string element) =>
        xml.Split($"<{element}>") is [_, var rest, ..] ? rest.Split('<')[0] : "";
}
