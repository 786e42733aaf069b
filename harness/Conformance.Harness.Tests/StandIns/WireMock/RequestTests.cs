using System.Net;
using System.Text;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Util;
using Xunit;
using AnyOfPattern = AnyOfTypes.AnyOf<string, WireMock.Models.StringPattern>;
using Match = WireMock.Matchers.MatchBehaviour;
using Matchers = WireMock.Matchers;

namespace Conformance.Harness.Tests.StandIns.WireMock;

/// <summary>Every condition over real HTTP: 200 when it lets the request through, 404 when it does not.</summary>
public sealed class RequestTests : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start();
    private readonly HttpClient _client;

    public RequestTests() => _client = _server.CreateClient();

    [Theory]
    [InlineData("/inquiries/card", true)]
    [InlineData("/inquiries/number", true)]
    [InlineData("/inquiries/numbers", false)]
    [InlineData("/Inquiries/card", false)]
    [InlineData("/inquiries", false)]
    public async Task A_path_is_any_of_those_given_in_the_same_case(string path, bool passes) =>
        await Expect(passes, Request.Create().WithPath("/inquiries/card", "/inquiries/number"), () => _client.GetAsync(path));

    [Theory]
    [InlineData("/holders/17", true)]
    [InlineData("/holders/", true)]
    [InlineData("/holder/17", false)]
    [InlineData("/v1/holders/17", false)]
    public async Task A_star_in_a_path_is_any_run_of_characters(string path, bool passes) =>
        await Expect(passes, Request.Create().WithPath("/holders/*"), () => _client.GetAsync(path));

    [Theory]
    [InlineData("/a.b", true)]
    [InlineData("/axb", false)]
    public async Task A_dot_in_a_path_is_a_dot(string path, bool passes) =>
        await Expect(passes, Request.Create().WithPath("/a.b"), () => _client.GetAsync(path));

    [Theory]
    [InlineData("/%E7%85%A7%E4%BC%9A", true)]
    [InlineData("/other", false)]
    public async Task A_path_is_compared_after_decoding(string path, bool passes) =>
        await Expect(passes, Request.Create().WithPath("/照会"), () => _client.GetAsync(path));

    [Theory]
    [InlineData("/long-enough", true)]
    [InlineData("/no", false)]
    public async Task A_path_may_be_judged_by_a_function(string path, bool passes) =>
        await Expect(passes, Request.Create().WithPath((string p) => p.Length > 5), () => _client.GetAsync(path));

    [Theory]
    [InlineData("GET", "GET", true)]
    [InlineData("POST", "GET", false)]
    [InlineData("POST", "POST", true)]
    [InlineData("PUT", "PUT", true)]
    public async Task A_method_is_the_one_given(string sent, string wanted, bool passes) =>
        await Expect(passes, Request.Create().UsingMethod(wanted), () => Send(sent));

    [Theory]
    [InlineData("GET", true, false)]
    [InlineData("POST", false, true)]
    public async Task The_named_methods_are_get_and_post(string sent, bool get, bool post)
    {
        await Expect(get, Request.Create().UsingGet(), () => Send(sent));
        _server.ResetMappings();
        await Expect(post, Request.Create().UsingPost(), () => Send(sent));
        _server.ResetMappings();
        await Expect(!get, Request.Create().UsingGet(Match.RejectOnMatch), () => Send(sent));
    }

    [Theory]
    [InlineData("application/xml", Match.AcceptOnMatch, true)]
    [InlineData("APPLICATION/XML", Match.AcceptOnMatch, true)]
    [InlineData("text/plain", Match.AcceptOnMatch, false)]
    [InlineData(null, Match.AcceptOnMatch, false)]
    [InlineData("application/xml", Match.RejectOnMatch, false)]
    [InlineData("text/plain", Match.RejectOnMatch, true)]
    [InlineData(null, Match.RejectOnMatch, true)]
    public async Task A_header_is_a_pattern_whose_case_does_not_count(string? sent, Match behaviour, bool passes) =>
        await Expect(passes, Request.Create().WithHeader("accept", "application/*", behaviour), () => Send("GET", accept: sent));

    [Theory]
    [InlineData("application/xml", true)]
    [InlineData("text/plain", false)]
    public async Task A_header_may_be_judged_by_a_function_or_a_matcher(string sent, bool passes)
    {
        await Expect(passes, Request.Create().WithHeader((IDictionary<string, string[]> h) => h["Accept"][0] == "application/xml"), () => Send("GET", accept: sent));
        _server.ResetMappings();
        await Expect(passes, Request.Create().WithHeader("Accept", new Matchers.ExactMatcher("application/xml")), () => Send("GET", accept: sent));
    }

    [Theory]
    [InlineData("/?since=2025", Match.AcceptOnMatch, true)]
    [InlineData("/?SINCE=2025", Match.AcceptOnMatch, false)]
    [InlineData("/", Match.AcceptOnMatch, false)]
    [InlineData("/?since=2025", Match.RejectOnMatch, false)]
    [InlineData("/", Match.RejectOnMatch, true)]
    public async Task A_parameter_without_value_only_has_to_be_there(string target, Match behaviour, bool passes) =>
        await Expect(passes, Request.Create().WithParam("since", behaviour), () => _client.GetAsync(target));

    [Theory]
    [InlineData("/?since=2025", true)]
    [InlineData("/?since=2026", false)]
    [InlineData("/?since=2025&other=1", true)]
    [InlineData("/?other=2025", false)]
    [InlineData("/", false)]
    public async Task A_parameter_has_exactly_the_value(string target, bool passes)
    {
        await Expect(passes, Request.Create().WithParam("since", "2025"), () => _client.GetAsync(target));
        _server.ResetMappings();
        await Expect(passes, Request.Create().WithParam("since", new Matchers.RegexMatcher("^20.5$")), () => _client.GetAsync(target));
    }

    [Theory]
    [InlineData("exact", "{\"a\":1}", true)]
    [InlineData("exact", "{\"a\":2}", false)]
    [InlineData("exact", "{\"A\":1}", false)]
    [InlineData("exact, any case", "{\"A\":1}", true)]
    [InlineData("not exact", "{\"a\":1}", false)]
    [InlineData("not exact", "{\"a\":2}", true)]
    [InlineData("wildcard", "{\"a\":17}", true)]
    [InlineData("wildcard", "[{\"a\":17}]", false)]
    [InlineData("not wildcard", "{\"a\":17}", false)]
    [InlineData("not wildcard", "[]", true)]
    [InlineData("regex", "say \"a\":5 now", true)]
    [InlineData("regex", "say \"a\":x now", false)]
    [InlineData("not regex", "say \"a\":5 now", false)]
    [InlineData("not regex", "nothing", true)]
    [InlineData("text", "{\"a\":3}", true)]
    [InlineData("text", "{\"b\":3}", false)]
    [InlineData("not text", "{\"a\":3}", false)]
    [InlineData("not text", "{\"b\":3}", true)]
    public async Task A_body_is_judged_by_matchers(string matcher, string body, bool passes) =>
        await Expect(passes, matcher switch
        {
            "exact" => Request.Create().WithBody(new Matchers.ExactMatcher("{\"a\":1}")),
            "exact, any case" => Request.Create().WithBody(new Matchers.ExactMatcher(true, "{\"a\":1}")),
            "not exact" => Request.Create().WithBody(new Matchers.ExactMatcher(Match.RejectOnMatch, "{\"a\":1}")),
            "wildcard" => Request.Create().WithBody(new Matchers.WildcardMatcher("{\"a\":?7}")),
            "not wildcard" => Request.Create().WithBody(new Matchers.WildcardMatcher(Match.RejectOnMatch, (AnyOfPattern)"{*}")),
            "regex" => Request.Create().WithBody(new Matchers.RegexMatcher("\"a\":[0-9]")),
            "not regex" => Request.Create().WithBody(new Matchers.RegexMatcher(Match.RejectOnMatch, (AnyOfPattern)"\"a\":[0-9]")),
            "text" => Request.Create().WithBody("{\"a\":*}"),
            "not text" => Request.Create().WithBody("{\"a\":*}", Match.RejectOnMatch),
            _ => throw new ArgumentOutOfRangeException(nameof(matcher), matcher, null),
        }, () => Post(Encoding.UTF8.GetBytes(body)));

    [Theory]
    [InlineData(Matchers.MatchOperator.Or, "left", true)]
    [InlineData(Matchers.MatchOperator.And, "left", false)]
    [InlineData(Matchers.MatchOperator.And, "left and right", true)]
    [InlineData(Matchers.MatchOperator.Or, "neither", false)]
    public async Task Several_body_matchers_are_joined_by_the_operator(Matchers.MatchOperator joined, string body, bool passes) =>
        await Expect(
            passes,
            Request.Create().WithBody([new Matchers.RegexMatcher("left"), new Matchers.RegexMatcher("right")], joined),
            () => Post(Encoding.UTF8.GetBytes(body)));

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public async Task A_body_may_be_judged_by_a_function_of_text_bytes_or_body_data(string body, bool passes)
    {
        await Expect(passes, Request.Create().WithBody((string? text) => text == "yes"), () => Post(Encoding.UTF8.GetBytes(body)));
        _server.ResetMappings();
        await Expect(passes, Request.Create().WithBody((byte[]? bytes) => bytes!.Length == 3), () => Post(Encoding.UTF8.GetBytes(body)));
        _server.ResetMappings();
        await Expect(passes, Request.Create().WithBody((IBodyData? data) => data!.BodyAsString == "yes"), () => Post(Encoding.UTF8.GetBytes(body)));
    }

    [Fact]
    public async Task A_body_that_is_no_utf_8_has_bytes_and_no_text()
    {
        byte[] shiftJis = [0x93, 0x8C, 0x8B, 0x9E];
        await Expect(true, Request.Create().WithBody((IBodyData? d) => d!.BodyAsString is null && d.BodyAsBytes!.SequenceEqual(shiftJis)), () => Post(shiftJis));
        _server.ResetMappings();
        await Expect(true, Request.Create().WithBody(shiftJis), () => Post(shiftJis));
        _server.ResetMappings();
        await Expect(false, Request.Create().WithBody((byte[])[0x93]), () => Post(shiftJis));
    }

    [Fact]
    public async Task All_conditions_must_hold()
    {
        var both = Request.Create().WithPath("/holders").UsingPost();
        await Expect(false, both, () => _client.GetAsync("/holders"));
        Assert.Equal(HttpStatusCode.OK, (await _client.PostAsync("/holders", null)).StatusCode);
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    private async Task Expect(bool passes, IRequestBuilder condition, Func<Task<HttpResponseMessage>> send)
    {
        _server.Given(condition).RespondWith(Response.Create().WithSuccess());
        using var response = await send();
        Assert.Equal(passes ? HttpStatusCode.OK : HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<HttpResponseMessage> Post(byte[] body)
    {
        using var content = new ByteArrayContent(body);
        return await _client.PostAsync("/", content);
    }

    private async Task<HttpResponseMessage> Send(string method, string? accept = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        return await _client.SendAsync(request);
    }
}
