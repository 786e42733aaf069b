using System.Net;
using System.Text;
using Conformance.ReaderSimulator;
using NodaTime;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>The bench's own wire, from the terminal's side.</summary>
public sealed class CentreClientTests
{
    [Fact]
    public async Task A_challenge_is_posted_for_and_read()
    {
        using var web = new FakeWeb(HttpStatusCode.Created, """{"challenge":"AQID"}""");
        var given = Assert.IsType<ChallengeAnswer.Given>(await web.Client.ChallengeAsync(default));
        Assert.Equal([1, 2, 3], given.Challenge.ToArray());
        Assert.Equal("POST http://centre.test/challenges ", web.Seen);
    }

    [Fact]
    public async Task A_holder_is_presented_with_base64_and_a_word_for_the_method()
    {
        using var web = new FakeWeb(HttpStatusCode.OK, """{"ticket":"t","standing":"reminder","notice":{"code":"N01","text":"更新"}}""");
        var request = new HolderRequest(new byte[] { 1 }, new byte[] { 2 }, new byte[] { 3 }, IdentityMethod.Sight);
        Assert.Equal(
            new HolderAnswer.Trusted("t", Standing.Reminder, new ScreenMessage("N01", "更新")),
            await web.Client.HolderAsync(request, default));
        Assert.Equal(
            """POST http://centre.test/holders {"challenge":"AQ==","signature":"Ag==","certificate":"Aw==","identity":"sight"}""", web.Seen);
    }

    [Fact]
    public async Task A_refusal_keeps_code_and_text_as_they_are()
    {
        using var web = new FakeWeb(HttpStatusCode.Forbidden, """{"decidedBy":"centre","reason":"revoked","code":"006","text":"失効 "}""");
        Assert.Equal(
            new HolderAnswer.Refused("revoked", new ScreenMessage("006", "失効 ")), await web.Client.HolderAsync(Holder, default));
    }

    [Fact]
    public async Task A_registration_is_asked_for_with_the_proof_of_a_holder()
    {
        using var web = new FakeWeb(HttpStatusCode.OK, """{"ticket":"t","standing":"valid","notice":null}""");
        Assert.Equal(new HolderAnswer.Trusted("t", Standing.Valid, null), await web.Client.RegisterAsync(Holder, default));
        Assert.StartsWith("POST http://centre.test/registrations {\"challenge\":", web.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Accepted, """{"code":"R10","text":"手続き中"}""")]
    [InlineData(HttpStatusCode.Forbidden, """{"decidedBy":"centre","reason":"registration-under-way","code":"R10","text":"手続き中"}""")]
    public async Task A_registration_under_way_is_no_refusal(HttpStatusCode status, string body)
    {
        using var web = new FakeWeb(status, body);
        Assert.Equal(new HolderAnswer.UnderWay(new ScreenMessage("R10", "手続き中")), await web.Client.RegisterAsync(Holder, default));
    }

    [Fact]
    public async Task A_registration_under_way_without_words_is_malformed()
    {
        using var web = new FakeWeb(HttpStatusCode.Accepted, "{}");
        var answer = Assert.IsType<HolderAnswer.Unavailable>(await web.Client.RegisterAsync(Holder, default));
        Assert.Equal(CentreFaultKind.Malformed, answer.Fault.Kind);
    }

    [Fact]
    public async Task A_refusal_at_the_inquiry_is_the_centres_too()
    {
        using var web = new FakeWeb(HttpStatusCode.Forbidden, """{"decidedBy":"centre","reason":"suspended","code":"006","text":"停止"}""");
        Assert.Equal(
            new InquiryAnswer.Refused("suspended", new ScreenMessage("006", "停止")), await web.Client.InquireAsync(Inquiry, default));
    }

    [Fact]
    public async Task An_inquiry_sends_consents_and_tokyo_time_and_returns_the_bytes()
    {
        using var web = new FakeWeb(HttpStatusCode.OK, "<XmlMsg/>");
        var answer = Assert.IsType<InquiryAnswer.Answered>(await web.Client.InquireAsync(Inquiry, default));
        Assert.Equal("<XmlMsg/>", Encoding.UTF8.GetString(answer.Message.Span));
        Assert.StartsWith("POST http://centre.test/inquiries/card {", web.Seen, StringComparison.Ordinal);
        Assert.Contains(""" "ticket":"t","medicalInstitutionCode":"1312345678" """.Trim(), web.Seen, StringComparison.Ordinal);
        Assert.Contains(""" "consentedAt":"2025-03-01T09:05:00" """.Trim(), web.Seen, StringComparison.Ordinal);
        Assert.EndsWith(""" "prescriptionForm":"not-chosen","care":"outpatient","consents":{"surgery":true,"diagnosis":false,"medicines":true,"checkups":true,"highCostLimit":false,"medicalAid":false,"specificDiseases":false}}""".Trim(), web.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_inquiry_in_an_emergency_says_so()
    {
        using var web = new FakeWeb(HttpStatusCode.OK, "<XmlMsg/>");
        await web.Client.InquireAsync(Inquiry with { IsEmergency = true }, default);
        Assert.Contains(""" "care":"emergency" """.Trim(), web.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, """{"standing":"valid"}""", CentreFaultKind.Malformed)]
    [InlineData(200, """{"ticket":"t","standing":"splendid"}""", CentreFaultKind.Malformed)]
    [InlineData(200, """{"ticket":"t","standing":"valid","notice":{"code":"x"}}""", CentreFaultKind.Malformed)]
    [InlineData(200, "[]", CentreFaultKind.Malformed)]
    [InlineData(200, "null", CentreFaultKind.Malformed)]
    [InlineData(200, "", CentreFaultKind.Malformed)]
    [InlineData(403, """{"decidedBy":"proxy","reason":"r","code":"c","text":"t"}""", CentreFaultKind.Malformed)]
    [InlineData(403, "<html/>", CentreFaultKind.Malformed)]
    [InlineData(400, """{"error":"x"}""", CentreFaultKind.HttpError)]
    [InlineData(500, "", CentreFaultKind.HttpError)]
    public async Task Anything_else_from_holders_is_a_fault(int status, string body, CentreFaultKind kind)
    {
        using var web = new FakeWeb((HttpStatusCode)status, body);
        var unavailable = Assert.IsType<HolderAnswer.Unavailable>(await web.Client.HolderAsync(Holder, default));
        Assert.Equal((kind, status), (unavailable.Fault.Kind, unavailable.Fault.HttpStatus));
    }

    [Theory]
    [InlineData(201, """{"challenge":"not base64!"}""", CentreFaultKind.Malformed)]
    [InlineData(201, "{}", CentreFaultKind.Malformed)]
    [InlineData(200, """{"challenge":"AQID"}""", CentreFaultKind.HttpError)]
    public async Task Anything_else_from_challenges_is_a_fault(int status, string body, CentreFaultKind kind)
    {
        using var web = new FakeWeb((HttpStatusCode)status, body);
        var unavailable = Assert.IsType<ChallengeAnswer.Unavailable>(await web.Client.ChallengeAsync(default));
        Assert.Equal(kind, unavailable.Fault.Kind);
    }

    [Fact]
    public async Task A_dead_network_and_a_cancellation_are_faults_and_no_exceptions()
    {
        using var dead = new FakeWeb(new HttpRequestException("refused"));
        var unreachable = Assert.IsType<InquiryAnswer.Unavailable>(await dead.Client.InquireAsync(Inquiry, default));
        Assert.Equal(CentreFaultKind.Unreachable, unreachable.Fault.Kind);

        using var slow = new FakeWeb(new TaskCanceledException());
        var givenUp = Assert.IsType<ChallengeAnswer.Unavailable>(await slow.Client.ChallengeAsync(new CancellationToken(canceled: true)));
        Assert.Equal(CentreFaultKind.GivenUp, givenUp.Fault.Kind);
    }

    private static HolderRequest Holder => new(new byte[] { 1 }, new byte[] { 2 }, new byte[] { 3 }, IdentityMethod.Face);

    private static InquiryRequest Inquiry =>
        new("t", "1312345678", new LocalDateTime(2025, 3, 1, 9, 5, 0), new ConsentAnswers(true, false, true, true));
}
