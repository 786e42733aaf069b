using System.Net;
using Conformance.Simulators.Tests.Authority;
using Conformance.Simulators.Tests.Reader;
using Conformance.Terminal;

namespace Conformance.Simulators.Tests.Terminal;

/// <summary>The single inquiry by numbers, asked at the simulated centre over HTTP.</summary>
public sealed class NumberInquiryLinkTests
{
    private const string Name = "OQSsiquc01req_1.xml";

    [Fact]
    public async Task The_centre_answers_the_golden_request_and_the_answer_has_its_name()
    {
        using var reception = new Reception("2025-03-03T09:00:00");
        using var http = new HttpClient { BaseAddress = reception.Centre.Address };
        var golden = await File.ReadAllBytesAsync(Path.Combine(FixtureFolders.Messages, "OQSsiquc01req.xml"));
        var answer = Assert.IsType<CentreAnswer.Answered>(await new NumberInquiryLink(http).AskAsync(new(Name, golden), default));
        Assert.Equal("OQSsiquc01res_1.xml", Assert.Single(answer.Files).Name);
        var message = Assert.IsType<MessageReading.Read>(MessageReader.Read(answer.Files[0].Bytes.Span)).Message;
        Assert.Equal(("1", "RECEPTION-0001"), (message.Header!.Value("SegmentOfResult"), message.Header.Value("ArbitraryFileIdentifier")));
    }

    [Fact]
    public async Task What_the_centre_cannot_read_is_refused_with_its_reason()
    {
        using var reception = new Reception("2025-03-03T09:00:00");
        using var http = new HttpClient { BaseAddress = reception.Centre.Address };
        Assert.Equal(new CentreAnswer.Refused("Not well-formed XML, line 1."), await new NumberInquiryLink(http).AskAsync(new(Name, "<XmlMsg>"u8.ToArray()), default));
    }

    [Fact]
    public async Task Another_kind_of_request_is_refused_without_asking()
    {
        using var http = new HttpClient();
        Assert.Equal(new CentreAnswer.Refused("this centre answers OQSsiquc01req alone"), await new NumberInquiryLink(http).AskAsync(new("OQSsiimm01req_1.xml", ReadOnlyMemory<byte>.Empty), default));
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable, "", "Unreachable { What = the centre answered 503 }")]
    [InlineData(HttpStatusCode.BadRequest, "no JSON", "Refused { What = the centre refused it without a reason }")]
    [InlineData(HttpStatusCode.BadRequest, "[]", "Refused { What = the centre refused it without a reason }")]
    public async Task What_else_it_says_is_told_apart(HttpStatusCode status, string body, string answer)
    {
        using var web = new FakeWeb(status, body);
        using var http = new HttpClient(web) { BaseAddress = new("http://centre/") };
        Assert.Equal(answer, (await new NumberInquiryLink(http).AskAsync(new(Name, ReadOnlyMemory<byte>.Empty), default)).ToString());
    }

    [Fact]
    public async Task A_centre_that_is_not_there_is_unreachable()
    {
        using var http = new HttpClient { BaseAddress = new("http://127.0.0.1:1/") };
        Assert.IsType<CentreAnswer.Unreachable>(await new NumberInquiryLink(http).AskAsync(new(Name, ReadOnlyMemory<byte>.Empty), default));
    }
}
