using System.Text;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>What a file of fixtures/register may say beside the plain qualification, and how it is refused.</summary>
public sealed class RegisterFileTests
{
    private const string Person = """
        "certificateSubject": "SOMEBODY", "insuredCardClassification": "01", "insurerNumber": "06990017", "insuredIdentificationNumber": "１", "name": "架空　梅", "nameKana": "ｶｸｳ ｳﾒ",
        "sex1": "2", "birthdate": "1955-05-03", "qualificationDate": "2025-02-10", "insurerName": "新架空健康保険組合"
        """;

    private const string Earlier = """
        { "insuredCardClassification": "01", "insurerNumber": "01990012", "insuredIdentificationNumber": "２", "name": "見本　梅", "nameKana": "ﾐﾎﾝ ｳﾒ",
        "sex1": "2", "birthdate": "1955-05-03", "qualificationDate": "2001-04-01", "disqualificationDate": "2025-02-10", "reasonOfLoss": "03", "insurerName": "架空健康保険組合" }
        """;

    [Fact]
    public void A_history_with_all_that_is_registered_is_read()
    {
        var register = Load($$"""
            { {{Person}}, "earlier": [{{Earlier}}], "registeredOn": "2025-02-15", "isAddressWithheld": true,
            "elderlyRecipient": { "issuedOn": "2025-05-20", "validFrom": "2025-06-01", "validTo": "2025-07-31", "contributionRatio": "020" },
            "highCostLimit": { "classification": "01", "classificationFlag": "A03", "issuedOn": "2025-02-10", "validFrom": "2025-02-10", "validTo": "2025-07-31" },
            "specificDiseases": [{ "category": "1", "issuedOn": "2025-02-10", "validFrom": "2025-02-10", "selfPay": "10000" }],
            "medicalAid": { "publicExpenseNumber": "80990011", "beneficiaryNumber": "1234567", "validFrom": "2025-02-10", "validTo": "2025-07-31", "bodyHasJoined": false } }
            """);
        var before = Found(register, new(2025, 2, 14));
        Assert.Equal(("見本　梅", "架空健康保険組合"), (before.Name, before.InsurerName));
        var record = Found(register, new(2025, 2, 15));
        Assert.Equal(("架空　梅", true, false), (record.Name, record.IsAddressWithheld, record.IsCardBarred));
        Assert.Equal(("020", "A03", "10000", false), (record.ElderlyRecipient!.ContributionRatio, record.HighCostLimit!.ClassificationFlag, record.SpecificDiseases[0].SelfPay, record.MedicalAid!.BodyHasJoined));
    }

    [Theory]
    [InlineData("\"registeredOn\": \"2025-02-30\"", "$.registeredOn")]
    [InlineData("\"reasonOfLoss\": \"04\"", "$.reasonOfLoss")]
    [InlineData("\"disqualificationDate\": \"2025-02-09\"", "$.disqualificationDate")]
    [InlineData("\"insuredPartialContributionRatio\": \"10\"", "$.insuredPartialContributionRatio")]
    [InlineData("\"insuredPartialContributionRatio\": \"015\"", "$.insuredPartialContributionRatio")]
    [InlineData("\"isCardBarred\": \"yes\"", "$.isCardBarred")]
    [InlineData("\"earlier\": {}", "$.earlier")]
    [InlineData("\"earlier\": [{\"certificateSubject\": \"X\"}]", "$.earlier[0].certificateSubject")]
    [InlineData("\"elderlyRecipient\": {\"issuedOn\": \"2025-05-20\", \"validFrom\": \"2025-05-31\", \"validTo\": \"2025-07-31\", \"contributionRatio\": \"020\"}", "$.elderlyRecipient.validFrom")]
    [InlineData("\"elderlyRecipient\": {\"issuedOn\": \"2025-05-20\", \"validFrom\": \"2025-06-01\", \"validTo\": \"2030-05-03\", \"contributionRatio\": \"020\"}", "$.elderlyRecipient.validTo")]
    [InlineData("\"elderlyRecipient\": {\"issuedOn\": \"2025-05-20\", \"validFrom\": \"2025-06-01\", \"validTo\": \"2025-07-31\"}", "$.elderlyRecipient.contributionRatio")]
    [InlineData("\"highCostLimit\": {\"classification\": \"04\"}", "$.highCostLimit.classification", "validFrom")]
    [InlineData("\"highCostLimit\": {\"validFrom\": \"2025-02-10\", \"validTo\": \"2025-02-09\"}", "$.highCostLimit.validTo")]
    [InlineData("\"highCostLimit\": {\"ratio\": \"1\"}", "$.highCostLimit.ratio")]
    [InlineData("\"specificDiseases\": [{\"category\": \"4\"}]", "$.specificDiseases[0].category")]
    [InlineData("\"medicalAid\": {\"publicExpenseNumber\": \"8099001\", \"validFrom\": \"2025-02-10\", \"validTo\": \"2025-02-11\"}", "$.medicalAid.publicExpenseNumber")]
    [InlineData("\"medicalTickets\": [{\"ticketType\": \"01\"}]", "$.medicalTickets[0]")]
    public void What_is_wrong_is_named_by_its_JSON_path(string field, string place, string? instead = null)
    {
        var refusal = Assert.Throws<FixtureFormatException>(() => Load($"{{ {Person}, {field} }}"));
        Assert.Equal(instead is null ? place : place[..place.LastIndexOf('.')] + "." + instead, refusal.Place);
    }

    [Theory]
    [InlineData("\"disqualificationDate\": \"2025-02-10\"", "\"disqualificationDate\": \"2025-02-11\"")]
    [InlineData("\"disqualificationDate\": \"2025-02-10\", ", "")]
    public void Two_qualifications_at_once_are_refused(string from, string to)
    {
        var refusal = Assert.Throws<FixtureFormatException>(() => Load($"{{ {Person}, \"earlier\": [{Earlier.Replace(from, to, StringComparison.Ordinal)}] }}"));
        Assert.Equal("$.earlier[0].disqualificationDate", refusal.Place);
    }

    private static InsuredRecord Found(InsuredRegister register, LocalDate day) => Assert.IsType<RegisterReply.Found>(register.Find("SOMEBODY", day)).Record;

    private static InsuredRegister Load(string json)
    {
        using var folder = new TemporaryFolder();
        folder.Write("somebody.json", Encoding.UTF8.GetBytes(json));
        return InsuredRegister.Load(folder.Path);
    }
}
