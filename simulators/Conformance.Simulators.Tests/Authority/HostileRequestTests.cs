using System.Net;
using System.Text;
using System.Text.Json;
using Conformance.Authority;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Simulators.Tests.Authority;

public sealed class HostileRequestTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("holders", "{", "application/json", "The body is not JSON, or has a field twice.")]
    [InlineData("holders", "[]", "application/json", "$ must be an object.")]
    [InlineData("holders", "{}", "application/json", "$.identity is missing.")]
    [InlineData("holders", """{"identity":"face","identity":"sight"}""", "application/json", "The body is not JSON, or has a field twice.")]
    [InlineData("holders", "{}", "text/plain", "The content type must be application/json.")]
    [InlineData("holders", "{}", null, "The content type must be application/json.")]
    [InlineData("holders", """{"identity":"\ud800"}""", "application/json", "$.identity must be a text.")]
    [InlineData("holders", """{"identity":"face","certificate":"SECRET"}""", "application/json", "$.certificate must be base64.")]
    [InlineData("holders", """{"identity":"face","certificate":"AAAA"}""", "application/json", "$.certificate must be an X.509 certificate in DER with an RSA key.")]
    [InlineData("inquiries/card", """{"consents":{"surgery":1}}""", "application/json", "$.ticket is missing.")]
    [InlineData("inquiries/card", """{"ticket":"t","medicalInstitutionCode":"1312345678","consentedAt":"2025-03-01T09:05:00","consents":{"surgery":1}}""", "application/json", "$.consents.surgery must be true or false.")]
    [InlineData("inquiries/card", """{"ticket":"t","medicalInstitutionCode":"1312345678","consentedAt":"2025-03-01T09:05:00Z","prescriptionForm":"not-chosen","consents":{"surgery":true,"diagnosis":true,"medicines":true,"checkups":true,"highCostLimit":false,"medicalAid":false}}""", "application/json", "$.consentedAt must be a local time as 2025-03-01T09:05:00.")]
    [InlineData("inquiries/card", """{"ticket":"t","medicalInstitutionCode":"131234567x","consentedAt":"2025-03-01T09:05:00","prescriptionForm":"not-chosen","consents":{"surgery":true,"diagnosis":true,"medicines":true,"checkups":true,"highCostLimit":false,"medicalAid":false}}""", "application/json", "$.medicalInstitutionCode must be 10 digits.")]
    [InlineData("inquiries/card", """{"ticket":"t","medicalInstitutionCode":"1312345678","consentedAt":"2025-03-01T09:05:00","prescriptionForm":"not-chosen","consents":{"surgery":true,"diagnosis":true,"medicines":true,"checkups":true,"highCostLimit":false,"medicalAid":false}}""", "application/json", "$.ticket is not one of this centre's, or was used.")]
    [InlineData("messages/OQSsiquc01req", "<XmlMsg/>", "application/json", "The content type must be application/xml or text/xml.")]
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
        var (status, answer, _) = await reception.Post("holders", new byte[64 * 1024 + 1], "application/json");
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
    public void Thousands_of_spoilt_requests_get_an_answer_and_leave_the_centre_well()
    {
        const int seed = 20_250_301;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        using var authority = TestCertificateAuthority.Load(FixtureFolders.Certificates);
        var office = new CentreOffice(
            new CentreSettings(), InsuredRegister.Load(FixtureFolders.Register), authority, new SettableTime("2025-03-01T09:05:10"), new Random(seed));
        var seen = new HashSet<string>();
        for (var i = 0; i < 2_000; i++)
        {
            foreach (var reply in new[] { AskAsHolder(office, random), AskByCard(office, random) })
            {
                Assert.True(reply.Status is 200 or 400 or 403, $"seed {seed}, round {i}");
                seen.Add($"{reply.Exchange.Kind} {reply.Exchange.Outcome}");
            }

            var exchange = AskByNumber(office, random).Exchange;
            seen.Add($"{exchange.Kind} {exchange.Outcome}");
        }

        // Every stage was reached, not the parser alone.
        string[] stages =
        [
            "Holder malformed", "Holder unknown-challenge", "Holder bad-signature", "Holder untrusted-chain", "InquiryByCard malformed", "InquiryByCard valid",
            "InquiryByNumber malformed", "InquiryByNumber none-found", "InquiryByNumber valid",
        ];
        Assert.Empty(stages.Except(seen));
    }

    private static CentreReply AskAsHolder(CentreOffice office, Random random)
    {
        var body = Encoding.UTF8.GetBytes(Reception.HolderBody(Challenge(office), Certificate(random)));
        return HolderEndpoint.Answer(office, new CentreRequest("application/json", random.Next(2) == 0 ? body : Spoil(body, random)));
    }

    private static CentreReply AskByCard(CentreOffice office, Random random)
    {
        var admitted = HolderEndpoint.Answer(office, new CentreRequest(
            "application/json", Encoding.UTF8.GetBytes(Reception.HolderBody(Challenge(office), Reception.Certificate("taro")))));
        var body = Encoding.UTF8.GetBytes(
            $$"""
            {"ticket":"{{Field(admitted, "ticket")}}","medicalInstitutionCode":"1312345678","consentedAt":"2025-03-01T09:05:00",
            "prescriptionForm":"not-chosen","consents":{"surgery":true,"diagnosis":false,"medicines":false,"checkups":true,"highCostLimit":false,"medicalAid":false}
            }
            """);
        return CardInquiryEndpoint.Answer(office, new CentreRequest("application/json", Spoil(body, random)));
    }

    private static FileReply AskByNumber(CentreOffice office, Random random) =>
        NumberInquiryFile.Answer(office, Spoil(
            """
            <?xml version="1.0" encoding="UTF-8"?><XmlMsg><MessageHeader><MedicalInstitutionCode>1312345678</MedicalInstitutionCode></MessageHeader>
            <MessageBody><QualificationConfirmSearchInfo><InsurerNumber>06990017</InsurerNumber><InsuredIdentificationNumber>５６７</InsuredIdentificationNumber>
            <Birthdate>19800217</Birthdate><LimitApplicationCertificateRelatedConsFlg>1</LimitApplicationCertificateRelatedConsFlg>
            </QualificationConfirmSearchInfo></MessageBody></XmlMsg>
            """u8.ToArray(),
            random));

    private static string Challenge(CentreOffice office) => Field(ChallengeEndpoint.Answer(office, new CentreRequest(null, default)), "challenge");

    /// <summary>Spoilt inside, so that what is left is often still a certificate.</summary>
    private static byte[] Certificate(Random random)
    {
        var certificate = Reception.Certificate("taro");
        certificate[random.Next(certificate.Length)] = (byte)random.Next(256);
        return certificate;
    }

    private static string Field(CentreReply reply, string name)
    {
        using var json = JsonDocument.Parse(reply.Body);
        return json.RootElement.GetProperty(name).GetString()!;
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
