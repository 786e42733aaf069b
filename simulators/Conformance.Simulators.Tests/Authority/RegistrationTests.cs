using System.Net;
using System.Text;
using System.Text.Json;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;
using Xunit;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>First registration, deregistration and registering again at the centre: RDR-10, REG-2, REG-3.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public async Task Who_was_never_registered_is_refused_until_registered()
    {
        using var reception = Open(book => book.NeverRegistered(Reception.TaroSubject));
        Assert.Equal("not-registered", await reception.Verdict(Reception.Certificate("taro")));

        var (status, json) = await RegisterAsync(reception);
        Assert.Equal((HttpStatusCode.OK, "valid"), (status, json.GetProperty("standing").GetString()));
        Assert.Equal(new CentreExchange(CentreExchangeKind.Registration, "registered"), reception.Observer.Exchanges.Last());
        Assert.Equal("valid", await reception.Verdict(Reception.Certificate("taro")));
    }

    [Fact]
    public async Task The_ticket_of_a_registration_opens_an_inquiry()
    {
        using var reception = Open(book => book.NeverRegistered(Reception.TaroSubject));
        var (_, json) = await RegisterAsync(reception);
        var result = await reception.Inquire(json.GetProperty("ticket").GetString()!, consent: true, "2025-03-01T09:05:00");
        Assert.Contains("<Name>架空　太郎</Name>", Encoding.UTF8.GetString(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "valid")]
    [InlineData(1, "deregistered")]
    [InlineData(-60, "deregistered")]
    public async Task A_deregistration_counts_from_its_day_on(int daysAfterFebruary, string verdict)
    {
        using var reception = Open(book => book.Deregister(Reception.TaroSubject, new LocalDate(2025, 2, 28).PlusDays(daysAfterFebruary)));
        Assert.Equal(verdict, await reception.Verdict(Reception.Certificate("taro")));
    }

    [Fact]
    public async Task Who_was_deregistered_can_be_registered_again()
    {
        using var reception = Open(book => book.Deregister(Reception.TaroSubject, new(2025, 1, 15)));
        await RegisterAsync(reception);
        Assert.Equal("valid", await reception.Verdict(Reception.Certificate("taro")));
    }

    [Fact]
    public async Task A_registration_that_takes_a_while_is_under_way_until_it_is_complete()
    {
        using var reception = Open(book => book.NeverRegistered(Reception.TaroSubject));
        reception.Centre.Registrations.TakesTime = true;

        var (status, json) = await RegisterAsync(reception);
        Assert.Equal((HttpStatusCode.Accepted, "BENCH-R10"), (status, json.GetProperty("code").GetString()));
        Assert.Equal("registration-under-way", await reception.Verdict(Reception.Certificate("taro")));

        reception.Centre.Registrations.Complete();
        Assert.Equal("valid", await reception.Verdict(Reception.Certificate("taro")));
    }

    [Fact]
    public async Task Completing_registers_nobody_who_did_not_ask()
    {
        using var reception = Open(book => book.NeverRegistered(Reception.TaroSubject));
        reception.Centre.Registrations.Complete();
        Assert.Equal("not-registered", await reception.Verdict(Reception.Certificate("taro")));
    }

    [Fact]
    public async Task A_revoked_certificate_registers_nobody()
    {
        using var reception = Open(book => book.NeverRegistered(Reception.TaroSubject));
        reception.Centre.Revocations.Add("2711", new Revocation(RevocationKind.Revoked, Instant.FromUtc(2025, 1, 1, 0, 0)));
        var (status, json) = await RegisterAsync(reception);
        Assert.Equal((HttpStatusCode.Forbidden, "revoked"), (status, json.GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task Who_has_no_insurance_cannot_be_registered()
    {
        using var reception = Open(_ => { });
        reception.Centre.Register = reception.Centre.Register.Without(Reception.TaroSubject);
        Assert.Equal("not-registered", await reception.Verdict(Reception.Certificate("taro")));
        var (status, json) = await RegisterAsync(reception);
        Assert.Equal((HttpStatusCode.Forbidden, "no-insurance"), (status, json.GetProperty("reason").GetString()));
    }

    internal static async Task<(HttpStatusCode Status, JsonElement Json)> RegisterAsync(Reception reception)
    {
        var body = Reception.HolderBody(await reception.Challenge(), Reception.Certificate("taro"));
        var (status, answer, _) = await reception.Post("registrations", Encoding.UTF8.GetBytes(body), "application/json");
        using var json = JsonDocument.Parse(answer);
        return (status, json.RootElement.Clone());
    }

    private static Reception Open(Action<RegistrationBook> book)
    {
        var reception = new Reception("2025-03-01T09:05:10");
        book(reception.Centre.Registrations);
        return reception;
    }
}
