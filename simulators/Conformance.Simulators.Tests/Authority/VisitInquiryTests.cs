using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Conformance.Authority;
using Xunit;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>Later home visits without the card, under the consent of the first one (VISIT-1, facts/eligibility.md 5.6).</summary>
public sealed class VisitInquiryTests
{
    private const string Institution = "1312345678";

    [Fact]
    public async Task A_later_visit_opens_what_was_consented_to_for_another_day()
    {
        using var reception = await VisitedAsync();
        reception.Time.Set("2025-04-10T14:30:00");

        var (status, body) = await AskAgainAsync(reception);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            ["2", "1", "架空　太郎", "1", "20250301090500", "20250411143000"],
            Values(body, "ReferenceClassification", "QualificationValidity", "Name", "DiagnosisInfoConsFlg", "DiagnosisInfoConsTime", "DiagnosisInfoAvailableTime"));
        Assert.Equal(
            new CentreExchange(CentreExchangeKind.InquiryForVisit, "valid", new(true, true, true, true), new(true, true, true, true)),
            reception.Observer.Exchanges.Last());
    }

    [Fact]
    public async Task What_was_refused_at_the_first_visit_stays_refused()
    {
        using var reception = await VisitedAsync(consent: false);
        Assert.Equal(["架空　太郎", "0", ""], Values((await AskAgainAsync(reception)).Body, "Name", "DiagnosisInfoConsFlg", "DiagnosisInfoConsTime"));
    }

    [Theory]
    [InlineData(VisitCanceller.Patient, "cancelled-by-patient")]
    [InlineData(VisitCanceller.Institution, "cancelled-by-institution")]
    public async Task Either_side_cancels_until_the_card_comes_again(VisitCanceller by, string reason)
    {
        using var reception = await VisitedAsync();
        reception.Centre.Visits.Cancel(Institution, Reception.TaroSubject, by);
        Assert.Equal(reason, Reason(await AskAgainAsync(reception)));

        await VisitAsync(reception, consent: true, "home-visit");
        Assert.Equal(HttpStatusCode.OK, (await AskAgainAsync(reception)).Status);
    }

    [Fact]
    public async Task A_changed_consent_opens_what_it_names_since_the_change_and_is_listed_so()
    {
        using var reception = await VisitedAsync();
        reception.Time.Set("2025-03-20T10:00:00");
        reception.Centre.Visits.Change(Institution, Reception.TaroSubject, new(false, false, false, true), new(2025, 3, 15, 8, 30));

        Assert.Equal(
            ["0", "", "1", "20250315083000", "20250321100000"],
            Values((await AskAgainAsync(reception)).Body, "DiagnosisInfoConsFlg", "DiagnosisInfoConsTime", "SpecificHealthCheckupsInfoConsFlg", "SpecificHealthCheckupsInfoConsTime", "SpecificHealthCheckupsInfoAvailableTime"));
        var listed = Assert.Single(reception.Centre.Files.RemoteConsents.All);
        Assert.Equal((new ConsentItems(false, false, false, true), new(2025, 3, 15, 8, 30)), (listed.Items, listed.GivenAt));
    }

    [Fact]
    public async Task What_was_cancelled_or_never_given_cannot_be_changed()
    {
        using var reception = await VisitedAsync();
        reception.Centre.Visits.Cancel(Institution, Reception.TaroSubject, VisitCanceller.Patient);
        reception.Centre.Visits.Change(Institution, Reception.TaroSubject, new(true, true, true, true), new(2025, 3, 15, 8, 30));
        reception.Centre.Visits.Change("1312345679", Reception.TaroSubject, new(true, true, true, true), new(2025, 3, 15, 8, 30));
        Assert.Equal("cancelled-by-patient", Reason(await AskAgainAsync(reception)));
        Assert.Empty(reception.Centre.Files.RemoteConsents.All);
    }

    [Theory]
    [InlineData("outpatient")]
    [InlineData("online")]
    [InlineData(null)]
    public async Task Other_forms_of_care_leave_nothing_to_ask_again_by(string? care)
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        await VisitAsync(reception, consent: true, care);
        Assert.Equal("no-visit-consent", Reason(await AskAgainAsync(reception)));
    }

    [Fact]
    public async Task Another_institution_has_no_part_in_it()
    {
        using var reception = await VisitedAsync();
        Assert.Equal("no-visit-consent", Reason(await AskAgainAsync(reception, institution: "1312345679")));
        reception.Centre.Visits.Cancel("1312345679", Reception.TaroSubject, VisitCanceller.Patient);
        Assert.Equal(HttpStatusCode.OK, (await AskAgainAsync(reception)).Status);
    }

    [Fact]
    public async Task A_form_of_care_that_nobody_knows_and_a_broken_request_are_told()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => VisitAsync(reception, consent: true, "hospital"));
        Assert.Contains("$.care must be outpatient, home-visit, online or emergency.", refusal.Message, StringComparison.Ordinal);
        var (status, _, _) = await reception.Post("inquiries/visit", "<XmlMsg"u8.ToArray(), "application/xml");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        (status, _, _) = await reception.Post("inquiries/visit", "{}"u8.ToArray(), "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    internal static async Task<Reception> VisitedAsync(bool consent = true, CentreSettings? settings = null)
    {
        var reception = new Reception("2025-03-01T09:05:10", settings);
        await VisitAsync(reception, consent, "home-visit");
        return reception;
    }

    internal static async Task<(HttpStatusCode Status, string Body)> AskAgainAsync(Reception reception, string institution = Institution)
    {
        var request =
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <XmlMsg><MessageHeader><MedicalInstitutionCode>{institution}</MedicalInstitutionCode></MessageHeader>
            <MessageBody><QualificationConfirmSearchInfo>
            <InsurerNumber>06990017</InsurerNumber><InsuredCardSymbol>１２３４</InsuredCardSymbol><InsuredIdentificationNumber>５６７</InsuredIdentificationNumber>
            <Birthdate>19800217</Birthdate><LimitApplicationCertificateRelatedConsFlg>0</LimitApplicationCertificateRelatedConsFlg>
            </QualificationConfirmSearchInfo></MessageBody></XmlMsg>
            """;
        var (status, body, _) = await reception.Post("inquiries/visit", Encoding.UTF8.GetBytes(request), "application/xml");
        return (status, Encoding.UTF8.GetString(body));
    }

    private static async Task VisitAsync(Reception reception, bool consent, string? care)
    {
        var (_, json) = await reception.Holder(Reception.Certificate("taro"), identity: "pin");
        await reception.Inquire(json.GetProperty("ticket").GetString()!, consent, "2025-03-01T09:05:00", care);
    }

    private static string Reason((HttpStatusCode Status, string Body) answer)
    {
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        using var json = JsonDocument.Parse(answer.Body);
        return json.RootElement.GetProperty("reason").GetString()!;
    }

    private static IEnumerable<string> Values(string xml, params string[] elements)
    {
        var message = XDocument.Parse(xml);
        return elements.Select(element => message.Descendants(element).FirstOrDefault()?.Value ?? "");
    }
}
