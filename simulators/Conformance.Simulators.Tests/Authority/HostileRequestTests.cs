using System.Net;
using System.Text;
using Conformance.Authority;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Simulators.Tests.Authority;

public sealed class HostileRequestTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("holders", "{", "application/json", "The body is not JSON.")]
    [InlineData("holders", "[]", "application/json", "$ must be an object.")]
    [InlineData("holders", "{}", "application/json", "$.identity is missing.")]
    [InlineData("holders", "{}", "text/plain", "The content type must be application/json.")]
    [InlineData("holders", "{}", null, "The content type must be application/json.")]
    [InlineData("holders", """{"identity":"\ud800"}""", "application/json", "$.identity must be a text.")]
    [InlineData("holders", """{"identity":"face","certificate":"SECRET"}""", "application/json", "$.certificate must be base64.")]
    [InlineData("holders", """{"identity":"face","certificate":"AAAA"}""", "application/json", "$.certificate must be an X.509 certificate in DER with an RSA key.")]
    [InlineData("inquiries/card", """{"consents":{"surgery":1}}""", "application/json", "$.ticket is missing.")]
    [InlineData("inquiries/card", """{"ticket":"t","medicalInstitutionCode":"1312345678","consentedAt":"2025-03-01T09:05:00","consents":{"surgery":1}}""", "application/json", "$.consents.surgery must be true or false.")]
    [InlineData("inquiries/card", """{"ticket":"t","medicalInstitutionCode":"1312345678","consentedAt":"2025-03-01T09:05:00Z","consents":{"surgery":true,"medical":true,"checkups":true}}""", "application/json", "$.consentedAt must be a local time as 2025-03-01T09:05:00.")]
    [InlineData("inquiries/card", """{"ticket":"t","medicalInstitutionCode":"131234567x","consentedAt":"2025-03-01T09:05:00","consents":{"surgery":true,"medical":true,"checkups":true}}""", "application/json", "$.medicalInstitutionCode must be 10 digits.")]
    [InlineData("inquiries/card", """{"ticket":"t","medicalInstitutionCode":"1312345678","consentedAt":"2025-03-01T09:05:00","consents":{"surgery":true,"medical":true,"checkups":true}}""", "application/json", "$.ticket is not one of this centre's.")]
    [InlineData("challenges", "x", "text/plain", "The body must be empty.")]
    public async Task A_malformed_request_is_told_what_is_wrong_and_gets_nothing_back(string path, string body, string? contentType, string error)
    {
        using var reception = new Reception("2025-03-01T09:05:10");

        var (status, answer, type) = await reception.Post(path, Encoding.UTF8.GetBytes(body), contentType);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("application/json", type);
        Assert.Equal($$"""{"error":"{{error}}"}""", Encoding.UTF8.GetString(answer).Replace("\\u0027", "'", StringComparison.Ordinal));
        Assert.Equal("malformed", Assert.Single(reception.Observer.Exchanges).Outcome);
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        var (status, answer, _) = await reception.Post("inquiries/number", new byte[64 * 1024 + 1], "application/xml");
        Assert.Equal((HttpStatusCode.BadRequest, """{"error":"The body is longer than 64 KiB."}"""), (status, Encoding.UTF8.GetString(answer)));
    }

    [Fact]
    public async Task Consent_from_the_future_is_refused()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => reception.Result(Reception.Certificate("taro"), consentedAt: "2025-03-01T09:10:11"));
        Assert.Contains("$.consentedAt lies ahead", failure.Message, StringComparison.Ordinal);
        await reception.Result(Reception.Certificate("taro"), consentedAt: "2025-03-01T09:10:10");
    }

    [Fact]
    public async Task Ten_thousand_spoilt_requests_get_an_answer_and_leave_the_centre_well()
    {
        const int seed = 20_250_301;
        output.WriteLine($"seed {seed}");
        using var reception = new Reception("2025-03-01T09:05:10");
        var office = new CentreOffice(
            new CentreSettings(), InsuredRegister.Load(FixtureFolders.Register), reception.Authority, reception.Time, new Random(seed));
        var good = Encoding.UTF8.GetBytes(Reception.HolderBody(await reception.Challenge(), Reception.Certificate("taro")));
        var number = """<?xml version="1.0"?><XmlMsg><MessageHeader/><MessageBody><QualificationConfirmSearchInfo/></MessageBody></XmlMsg>"""u8.ToArray();
        var random = new Random(seed);
        for (var i = 0; i < 10_000; i++)
        {
            var holder = HolderEndpoint.Answer(office, new CentreRequest("application/json", Spoil(good, random)));
            var inquiry = NumberInquiryEndpoint.Answer(office, new CentreRequest("application/xml", Spoil(number, random)));
            var card = CardInquiryEndpoint.Answer(office, new CentreRequest("application/json", Spoil(good, random)));
            Assert.True(holder.Status is 400 or 403 && inquiry.Status is 400 && card.Status is 400, $"seed {seed}, round {i}");
        }
    }

    private static byte[] Spoil(byte[] body, Random random)
    {
        var spoilt = (byte[])body.Clone();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            spoilt[random.Next(spoilt.Length)] = (byte)random.Next(256);
        }

        return random.Next(4) == 0 ? spoilt[..random.Next(spoilt.Length)] : spoilt;
    }
}
