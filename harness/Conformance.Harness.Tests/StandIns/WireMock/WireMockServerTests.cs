using System.Net;
using System.Net.Sockets;
using WireMock.Exceptions;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;
using Xunit;

namespace Conformance.Harness.Tests.StandIns.WireMock;

public sealed class WireMockServerTests
{
    [Fact]
    public void A_started_server_tells_its_address_on_localhost()
    {
        using var server = WireMockServer.Start();
        Assert.True(server.IsStarted);
        Assert.NotEqual(0, server.Port);
        Assert.Equal($"http://localhost:{server.Port}", server.Url);
        Assert.Equal(server.Url, Assert.Single(server.Urls));
        Assert.Equal(server.Port, Assert.Single(server.Ports));
    }

    [Fact]
    public void A_server_listens_on_the_port_it_was_told()
    {
        int port;
        using (var probe = WireMockServer.Start())
        {
            port = probe.Port;
        }

        using (var byNumber = WireMockServer.Start(port))
        {
            Assert.Equal(port, byNumber.Port);
        }

        using (var bySettings = WireMockServer.Start(new WireMockServerSettings { Port = port }))
        {
            Assert.Equal(port, bySettings.Port);
        }

        using var byUrl = WireMockServer.Start($"http://127.0.0.1:{port}");
        Assert.Equal($"http://127.0.0.1:{port}", byUrl.Url);
    }

    [Fact]
    public void A_port_that_is_taken_is_named_in_the_exception()
    {
        using var first = WireMockServer.Start();
        var thrown = Assert.Throws<WireMockException>(() => WireMockServer.Start(first.Port));
        Assert.Contains($"{first.Port}", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("address already in use", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disposing_frees_the_port_even_with_a_client_connected()
    {
        var server = WireMockServer.Start();
        using var client = server.CreateClient();
        using var kept = await client.GetAsync("/");
        server.Dispose();
        Assert.False(server.IsStarted);
        using (var again = new TcpListener(IPAddress.Loopback, server.Port) { ExclusiveAddressUse = true })
        {
            again.Start();
        }

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync("/"));
    }

    [Fact]
    public async Task Two_servers_do_not_know_each_other()
    {
        using var left = WireMockServer.Start();
        using var right = WireMockServer.Start();
        left.Given(Request.Create().WithPath("/")).RespondWith(Response.Create().WithBody("left"));
        right.Given(Request.Create().WithPath("/")).RespondWith(Response.Create().WithBody("right"));
        using var toLeft = left.CreateClient();
        using var toRight = right.CreateClient();
        Assert.Equal("left", await toLeft.GetStringAsync(new Uri("/", UriKind.Relative)));
        Assert.Equal("right", await toRight.GetStringAsync(new Uri("/", UriKind.Relative)));
        Assert.Single(left.LogEntries);
        Assert.Single(right.LogEntries);
    }

    [Fact]
    public async Task A_request_that_nothing_matches_gets_404_and_is_logged()
    {
        using var server = WireMockServer.Start();
        using var client = server.CreateClient();
        using var response = await client.GetAsync("/nowhere?x=1");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("""{"Status":"No matching mapping found"}""", await response.Content.ReadAsStringAsync());
        var entry = Assert.Single(server.LogEntries);
        Assert.Equal("/nowhere", entry.RequestMessage!.Path);
        Assert.Null(entry.MappingGuid);
        Assert.Null(entry.RequestMatchResult);
        Assert.Equal(404, entry.ResponseMessage!.StatusCode);
    }

    [Fact]
    public async Task The_log_holds_requests_and_responses_in_order()
    {
        using var server = WireMockServer.Start();
        server.Given(Request.Create().WithPath("/a").UsingPost()).WithTitle("the first").RespondWith(Response.Create().WithStatusCode(201).WithBody("done"));
        using var client = server.CreateClient();
        using var content = new StringContent("hello");
        using var first = await client.PostAsync("/a?who=me", content);
        using var second = await client.GetAsync("/b");
        Assert.Equal(2, server.LogEntries.Count);
        var entry = server.LogEntries[0];
        Assert.Equal("POST", entry.RequestMessage!.Method);
        Assert.Equal($"{server.Url}/a?who=me", entry.RequestMessage.Url);
        Assert.Equal("hello", entry.RequestMessage.Body);
        Assert.Equal("me", entry.RequestMessage.GetParameter("who")!.ToString());
        Assert.Equal("text/plain; charset=utf-8", entry.RequestMessage.Headers!["Content-Type"].ToString());
        Assert.Equal("the first", entry.MappingTitle);
        Assert.True(entry.RequestMatchResult!.IsPerfectMatch);
        Assert.Equal(201, entry.ResponseMessage!.StatusCode);
        Assert.Equal("done", entry.ResponseMessage.BodyData!.BodyAsString);
        Assert.Equal("/b", server.LogEntries[1].RequestMessage!.Path);
    }

    [Fact]
    public async Task Resetting_forgets_requests_or_mappings_or_both()
    {
        using var server = WireMockServer.Start();
        server.Given(Request.Create()).RespondWith(Response.Create());
        using var client = server.CreateClient();
        using var known = await client.GetAsync("/");
        server.ResetLogEntries();
        Assert.Empty(server.LogEntries);
        using var stillKnown = await client.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, stillKnown.StatusCode);
        server.ResetMappings();
        using var unknown = await client.GetAsync("/");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(2, server.LogEntries.Count);
        server.Reset();
        Assert.Empty(server.LogEntries);
    }

    [Fact]
    public async Task The_log_drops_the_oldest_beyond_its_limit()
    {
        using var server = WireMockServer.Start(new WireMockServerSettings { MaxRequestLogCount = 2 });
        using var client = server.CreateClient();
        foreach (var path in new[] { "/1", "/2", "/3" })
        {
            using var response = await client.GetAsync(path);
        }

        Assert.Equal(["/2", "/3"], server.LogEntries.Select(entry => entry.RequestMessage!.Path));
    }

    [Theory]
    [InlineData("priority")]
    [InlineData("conditions")]
    [InlineData("age")]
    public async Task Of_several_mappings_the_one_with_lower_priority_number_then_more_conditions_then_the_newest_answers(string decides)
    {
        using var server = WireMockServer.Start();
        var (winner, loser) = decides switch
        {
            "priority" => (Request.Create(), Request.Create().WithPath("/").UsingGet()),
            "conditions" => (Request.Create().WithPath("/").UsingGet(), Request.Create().WithPath("/")),
            _ => (Request.Create().WithPath("/"), Request.Create().WithPath("/*")),
        };
        if (decides == "age")
        {
            server.Given(loser).RespondWith(Response.Create().WithBody("loser"));
            server.Given(winner).RespondWith(Response.Create().WithBody("winner"));
        }
        else
        {
            server.Given(winner).AtPriority(decides == "priority" ? 1 : 2).RespondWith(Response.Create().WithBody("winner"));
            server.Given(loser).AtPriority(2).RespondWith(Response.Create().WithBody("loser"));
        }

        using var client = server.CreateClient();
        Assert.Equal("winner", await client.GetStringAsync(new Uri("/", UriKind.Relative)));
    }

    [Fact]
    public async Task A_mapping_takes_part_only_once_it_has_a_response()
    {
        using var server = WireMockServer.Start();
        var begun = server.Given(Request.Create());
        using var client = server.CreateClient();
        using var before = await client.GetAsync("/");
        begun.RespondWith(Response.Create());
        using var after = await client.GetAsync("/");
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }
}
