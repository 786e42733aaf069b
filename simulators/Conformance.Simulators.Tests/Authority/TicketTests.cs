using System.Net;
using System.Text;
using System.Text.Json;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;
using Xunit;

namespace Conformance.Simulators.Tests.Authority;

public sealed class TicketTests
{
    private const string LateOnTheLastDay = "2025-02-17T23:59:50";

    [Fact]
    public async Task A_ticket_is_good_for_one_inquiry()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        var ticket = await Ticket(reception, Reception.Certificate("taro"));

        Assert.Equal(HttpStatusCode.OK, (await Inquire(reception, ticket)).Status);
        var (status, body) = await Inquire(reception, ticket);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith("""{"error":"$.ticket is not one of this centre""", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_inquiries_at_once_with_one_ticket_one_is_answered()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        var ticket = await Ticket(reception, Reception.Certificate("taro"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Inquire(reception, ticket)));

        Assert.Single(answers, a => a.Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_malformed_inquiry_does_not_use_the_ticket_up()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        var ticket = await Ticket(reception, Reception.Certificate("taro"));

        Assert.Equal(HttpStatusCode.BadRequest, (await Inquire(reception, ticket, "2025-03-01T10:00:00")).Status);

        Assert.Equal(HttpStatusCode.OK, (await Inquire(reception, ticket)).Status);
    }

    [Fact]
    public async Task A_ticket_of_the_last_valid_day_opens_nothing_medical_once_grace_has_begun()
    {
        using var reception = new Reception(LateOnTheLastDay);
        var ticket = await Ticket(reception, reception.TaroUntil(2025, 2, 17));
        reception.Time.Set("2025-02-18T00:00:10");

        var (status, body) = await Inquire(reception, ticket, "2025-02-17T23:59:55");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<ProcessingResultCode>BENCH-N02<", body, StringComparison.Ordinal);
        Assert.Contains("<Name>架空　太郎</Name>", body, StringComparison.Ordinal);
        Assert.Contains("<DiagnosisInfoConsFlg>0<", body, StringComparison.Ordinal);
        Assert.DoesNotContain("ConsFlg>1<", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RevocationKind.Revoked, "revoked")]
    [InlineData(RevocationKind.Suspended, "suspended")]
    public async Task A_withdrawal_after_the_ticket_was_given_is_the_centre_s_refusal(RevocationKind kind, string reason)
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        var ticket = await Ticket(reception, Reception.Certificate("taro"));
        reception.Centre.Revocations.Add("2711", new Revocation(kind, Instant.FromUtc(2025, 3, 1, 0, 0)));

        var (status, body) = await Inquire(reception, ticket);

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.StartsWith($$"""{"decidedBy":"centre","reason":"{{reason}}",""", body, StringComparison.Ordinal);
        Assert.Equal(new CentreExchange(CentreExchangeKind.InquiryByCard, reason), reception.Observer.Exchanges.Last());
    }

    [Fact]
    public async Task Of_many_holders_at_once_with_one_challenge_one_is_admitted()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        var challenge = await reception.Challenge();

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => reception.Holder(Reception.Certificate("taro"), challenge: challenge)));

        Assert.Single(answers, a => a.Status == HttpStatusCode.OK);
    }

    private static async Task<string> Ticket(Reception reception, byte[] certificate) =>
        (await reception.Holder(certificate)).Json.GetProperty("ticket").GetString()!;

    private static async Task<(HttpStatusCode Status, string Body)> Inquire(Reception reception, string ticket, string consentedAt = "2025-03-01T09:05:00")
    {
        var request = JsonSerializer.SerializeToUtf8Bytes(new
        {
            ticket, medicalInstitutionCode = "1312345678", consentedAt, prescriptionForm = "not-chosen",
            consents = new { surgery = true, diagnosis = true, medicines = true, checkups = true, highCostLimit = false, medicalAid = false },
        });
        var (status, body, _) = await reception.Post("inquiries/card", request, "application/json");
        return (status, Encoding.UTF8.GetString(body));
    }
}
