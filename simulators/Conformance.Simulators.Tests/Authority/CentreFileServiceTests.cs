using System.Net;
using System.Text;
using Conformance.Authority;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>The centre for whoever has files.</summary>
public sealed class CentreFileServiceTests
{
    private const string Inquiry =
        """
        <XmlMsg><MessageHeader><MedicalInstitutionCode>1319999998</MedicalInstitutionCode><ArbitraryFileIdentifier>F1</ArbitraryFileIdentifier></MessageHeader>
        <MessageBody><QualificationConfirmSearchInfo><InsurerNumber>06990017</InsurerNumber><InsuredIdentificationNumber>５６７</InsuredIdentificationNumber>
        <Birthdate>19800217</Birthdate><LimitApplicationCertificateRelatedConsFlg>0</LimitApplicationCertificateRelatedConsFlg></QualificationConfirmSearchInfo></MessageBody></XmlMsg>
        """;

    [Fact]
    public async Task A_file_and_a_request_over_HTTP_get_the_same_bytes()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        var (status, overHttp, type) = await reception.Post("messages/OQSsiquc01req", Encoding.UTF8.GetBytes(Inquiry), "application/xml");

        var answer = Assert.Single(reception.Centre.Files.Answer(MessageFileName.Parse("OQSsiquc01req_202503010001.xml")!, Encoding.UTF8.GetBytes(Inquiry)));

        Assert.Equal((HttpStatusCode.OK, "application/xml"), (status, type));
        Assert.Equal(overHttp, answer.Bytes.ToArray());
        Assert.Equal("OQSsiquc01res_202503010001.xml", answer.Name.ToString());
        Assert.Contains("<Name>架空　太郎</Name>", Encoding.UTF8.GetString(overHttp), StringComparison.Ordinal);
        Assert.Equal(["InquiryByNumber valid", "InquiryByNumber valid"], reception.Observer.Exchanges.Select(exchange => $"{exchange.Kind} {exchange.Outcome}"));
    }

    [Fact]
    public void It_needs_no_server()
    {
        using var authority = TestCertificateAuthority.Load(FixtureFolders.Certificates);
        var files = CentreFileService.Open(
            new(MessageEncoding.ShiftJis), InsuredRegister.Load(FixtureFolders.Register), authority, new SettableTime("2025-03-01T09:05:10"), new Random(1), new RecordingObserver());
        var answer = Assert.Single(files.Answer(MessageFileName.Parse("oqssiquc01REQ_x.xml")!, Encoding.UTF8.GetBytes(Inquiry)));
        Assert.Equal("oqssiquc01res_x.xml", answer.ToString());
        Assert.Contains("架空　太郎", MessageText.Decode(answer.Bytes.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PMHsimsm01req_1.xml")]
    [InlineData("OQSsiquc01res_1.xml")]
    public async Task A_file_of_another_kind_gets_no_answer_and_over_HTTP_the_kinds_that_do(string name)
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        var file = MessageFileName.Parse(name)!;
        Assert.Empty(reception.Centre.Files.Answer(file, Encoding.UTF8.GetBytes(Inquiry)));
        Assert.False(CentreFileService.Answers(file.Prefix));

        var (status, body, _) = await reception.Post("messages/" + file.Prefix, Encoding.UTF8.GetBytes(Inquiry), "application/xml");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.StartsWith("""{"error":"The centre answers no messages of this kind. It answers: OQS""", Encoding.UTF8.GetString(body), StringComparison.Ordinal);
        Assert.Equal("unknown-kind", Assert.Single(reception.Observer.Exchanges).Outcome);
    }

    [Theory]
    [InlineData("GET", "challenges", "/challenges takes POST and not GET.")]
    [InlineData("POST", "challenge", "Nothing is served at /challenge; the nearest is POST /challenges. Upper and lower case count.")]
    [InlineData("POST", "inquiries/crad", "Nothing is served at /inquiries/crad; the nearest is POST /inquiries/card. Upper and lower case count.")]
    [InlineData("POST", "Messages/OQSsiquc01req", "Nothing is served at /Messages/OQSsiquc01req; the nearest is POST /messages/{prefix}. Upper and lower case count.")]
    [InlineData("PUT", "messages/OQSsiquc01req", "/messages/OQSsiquc01req takes POST and not PUT.")]
    public async Task What_is_not_served_is_told_what_comes_nearest(string method, string path, string told)
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(reception.Centre.Address, path));
        using var response = await http.SendAsync(request);
        Assert.Equal((HttpStatusCode.NotFound, told), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.Empty(reception.Observer.Exchanges);
    }
}
