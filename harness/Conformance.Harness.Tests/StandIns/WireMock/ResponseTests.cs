using System.Net;
using System.Text;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Types;
using WireMock.Util;
using Xunit;

namespace Conformance.Harness.Tests.StandIns.WireMock;

public sealed class ResponseTests : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start();
    private readonly HttpClient _client;

    public ResponseTests() => _client = _server.CreateClient();

    [Fact]
    public async Task A_response_that_says_nothing_is_200_without_body()
    {
        using var response = await Answer(Response.Create());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_status_may_be_a_number_a_text_or_a_name()
    {
        using var number = await Answer(Response.Create().WithStatusCode(403));
        using var text = await Answer(Response.Create().WithStatusCode("418"));
        using var name = await Answer(Response.Create().WithStatusCode(HttpStatusCode.Created));
        using var success = await Answer(Response.Create().WithSuccess());
        using var missing = await Answer(Response.Create().WithNotFound());
        Assert.Equal([403, 418, 201, 200, 404], new[] { number, text, name, success, missing }.Select(r => (int)r.StatusCode));
    }

    [Fact]
    public async Task Headers_are_sent_with_all_their_values()
    {
        using var response = await Answer(Response.Create().WithHeader("Content-Type", "application/xml").WithHeader("X-Order", "first", "second").WithBody("<a/>"));
        Assert.Equal("application/xml", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(["first", "second"], response.Headers.GetValues("X-Order"));
    }

    [Fact]
    public async Task A_text_is_sent_as_utf_8_without_mark_or_in_the_encoding_given()
    {
        using var plain = await Answer(Response.Create().WithBody("髙"));
        using var wide = await Answer(Response.Create().WithBody("髙", encoding: Encoding.BigEndianUnicode));
        Assert.Equal([0xE9, 0xAB, 0x99], await plain.Content.ReadAsByteArrayAsync());
        Assert.Equal([0x9A, 0xD9], await wide.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Bytes_are_sent_as_they_are()
    {
        using var response = await Answer(Response.Create().WithBody([0x00, 0xFF, 0x93]));
        Assert.Equal([0x00, 0xFF, 0x93], await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_body_may_be_made_from_the_request()
    {
        using var now = await Answer(Response.Create().WithBody((IRequestMessage request) => request.Method + " " + request.Path));
        using var later = await Answer(Response.Create().WithBody(async (IRequestMessage request) =>
        {
            await Task.Yield();
            return "later " + request.Path;
        }));
        Assert.Equal("POST /here", await now.Content.ReadAsStringAsync());
        Assert.Equal("later /here", await later.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_callback_makes_the_whole_message()
    {
        using var now = await Answer(Response.Create().WithCallback((IRequestMessage request) => Made(201, "got " + request.Body)));
        using var later = await Answer(Response.Create().WithCallback(async (IRequestMessage request) =>
        {
            await Task.Yield();
            return Made(202, "later got " + request.Body);
        }));
        Assert.Equal(HttpStatusCode.Created, now.StatusCode);
        Assert.Equal("text/x-made", now.Content.Headers.ContentType!.ToString());
        Assert.Equal("got question", await now.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Accepted, later.StatusCode);
        Assert.Equal("later got question", await later.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_status_on_the_builder_wins_over_the_callback()
    {
        using var response = await Answer(Response.Create().WithStatusCode(503).WithCallback((IRequestMessage _) => Made(201, "x")));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Fact]
    public async Task What_a_callback_throws_becomes_a_500_with_its_message()
    {
        using var response = await Answer(Response.Create().WithCallback(Break));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("""{"Status":"register is closed"}""", await response.Content.ReadAsStringAsync());

        static ResponseMessage Break(IRequestMessage request) => throw new InvalidOperationException("register is closed");
    }

    [Fact]
    public async Task A_delayed_answer_arrives_whole()
    {
        using var response = await Answer(Response.Create().WithStatusCode(201).WithBody("in time").WithDelay(1));
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("in time", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_answer_that_never_comes_ends_when_the_server_is_disposed_of()
    {
        _server.Given(Request.Create().WithPath("/slow")).RespondWith(Response.Create().WithBody("never").WithDelay(Timeout.InfiniteTimeSpan));
        _server.Given(Request.Create().WithPath("/quick")).RespondWith(Response.Create());
        var slow = _client.GetAsync("/slow");
        using var quick = await _client.GetAsync("/quick");
        Assert.False(slow.IsCompleted);
        _server.Dispose();
        await Assert.ThrowsAsync<HttpRequestException>(() => slow);
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    private static ResponseMessage Made(int status, string body)
    {
        var message = new ResponseMessage { StatusCode = status, BodyData = new BodyData { DetectedBodyType = BodyType.String, BodyAsString = body } };
        message.AddHeader("Content-Type", "text/x-made");
        return message;
    }

    private async Task<HttpResponseMessage> Answer(IResponseBuilder response)
    {
        _server.ResetMappings();
        _server.Given(Request.Create()).RespondWith(response);
        using var question = new StringContent("question");
        return await _client.PostAsync("/here", question);
    }
}
