using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using Xunit;

namespace Conformance.Harness.Tests.StandIns.WireMock;

/// <summary>Which state a mapping answers in, and which one follows: every form of the one with every form of the other.</summary>
public sealed class ScenarioMatrixTests : IDisposable
{
    private const string Scenario = "order";

    private readonly WireMockServer _server = WireMockServer.Start();
    private readonly HttpClient _client;

    public ScenarioMatrixTests() => _client = _server.CreateClient();

    /// <summary>A mapping that names no state is for the time before the first, and one that names no next state leads back there: unlike the Java WireMock's.</summary>
    [Theory]
    [InlineData(null, null, null, true, null)]
    [InlineData(null, "sent", null, false, "sent")]
    [InlineData("sent", null, null, false, null)]
    [InlineData("sent", "sent", null, true, null)]
    [InlineData("sent", "SENT", null, false, "SENT")]
    [InlineData("sent", "other", null, false, "other")]
    [InlineData(null, null, "paid", true, "paid")]
    [InlineData(null, "sent", "paid", false, "sent")]
    [InlineData("sent", null, "paid", false, null)]
    [InlineData("sent", "sent", "paid", true, "paid")]
    [InlineData("sent", "sent", "sent", true, "sent")]
    public async Task A_mapping_answers_in_its_state_and_leads_to_the_next(string? required, string? before, string? next, bool answers, string? after)
    {
        Given(required, next).RespondWith(Response.Create().WithBody("in turn"));
        if (before is not null)
        {
            Assert.True(_server.SetScenarioState(Scenario, before));
        }

        Assert.Equal(answers ? "in turn" : null, await AskAsync());
        Assert.Equal(after, _server.Scenarios.SingleOrDefault()?.NextState);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    public async Task A_state_lasts_as_many_answers_as_it_is_told(int? times, int answers)
    {
        _server.Given(Request.Create()).InScenario(Scenario).WillSetStateTo("paid", times).RespondWith(Response.Create().WithBody("early"));
        Given("paid", "paid").RespondWith(Response.Create().WithBody("late"));
        for (var answer = 1; answer <= answers; answer++)
        {
            Assert.Equal("early", await AskAsync());
        }

        Assert.Equal("late", await AskAsync());
        Assert.Equal("late", await AskAsync());
    }

    [Fact]
    public async Task Scenarios_go_on_by_themselves_and_are_found_in_whatever_case()
    {
        _server.Given(Request.Create().WithPath("/a")).InScenario("Left").WillSetStateTo("on").RespondWith(Response.Create());
        _server.Given(Request.Create().WithPath("/b")).InScenario("right").WhenStateIs("on").WillSetStateTo("off").RespondWith(Response.Create());
        Assert.Empty(_server.Scenarios);
        Assert.Equal("", await AskAsync("/a"));
        Assert.Null(await AskAsync("/b"));
        _server.SetScenarioState("RIGHT", "on");
        Assert.Equal("", await AskAsync("/b"));
        Assert.Equal([("Left", "on"), ("RIGHT", "off")], _server.Scenarios.Select(one => (one.Name, one.NextState)).Order());
    }

    [Fact]
    public async Task Resetting_leaves_no_state()
    {
        Given(null, "sent").RespondWith(Response.Create().WithBody("first"));
        Assert.Equal("first", await AskAsync());
        Assert.Null(await AskAsync());
        _server.ResetScenarios();
        Assert.Empty(_server.Scenarios);
        Assert.Equal("first", await AskAsync());
        _server.Reset();
        Assert.Empty(_server.Scenarios);
    }

    [Fact]
    public async Task Of_two_mappings_alike_the_one_with_a_state_answers_and_whoever_asks_again_while_it_waits_meets_the_next_state()
    {
        Given(null, "sent").RespondWith(Response.Create().WithDelay(Timeout.InfiniteTimeSpan));
        _server.Given(Request.Create()).RespondWith(Response.Create().WithBody("of none"));
        var waiting = _client.GetAsync("/");
        while (_server.Scenarios is [])
        {
            await Task.Yield();
        }

        Assert.Equal("of none", await AskAsync());
        Assert.False(waiting.IsCompleted);
        _server.Dispose();
        await Assert.ThrowsAsync<HttpRequestException>(() => waiting);
    }

    [Fact]
    public void A_state_needs_a_scenario()
    {
        Assert.Throws<NotSupportedException>(() => _server.Given(Request.Create()).WhenStateIs("sent"));
        Assert.Throws<NotSupportedException>(() => _server.Given(Request.Create()).WillSetStateTo("sent"));
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    private IRespondWithAProvider Given(string? required, string? next)
    {
        var mapping = _server.Given(Request.Create()).InScenario(Scenario);
        mapping = required is null ? mapping : mapping.WhenStateIs(required);
        return next is null ? mapping : mapping.WillSetStateTo(next);
    }

    /// <summary>The body; null for 404.</summary>
    private async Task<string?> AskAsync(string path = "/")
    {
        using var response = await _client.GetAsync(path);
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : null;
    }
}
