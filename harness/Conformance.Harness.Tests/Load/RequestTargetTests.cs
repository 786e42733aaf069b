using System.Text;
using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Load.Arrivals;
using Conformance.Load.Requests;
using Conformance.Load.Running;
using Conformance.Load.Targets;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Conformance.Harness.Tests.Load;

/// <summary>A system of somebody's own is asked what its owner wrote, and any answer but the one that is due is an error that says no more than the request's name.</summary>
public sealed class RequestTargetTests : IDisposable
{
    private readonly WireMockServer _system = WireMockServer.Start();
    private readonly List<string> _seen = [];

    public RequestTargetTests() => _system.Given(Request.Create().UsingAnyMethod()).RespondWith(Response.Create().WithCallback((IRequestMessage request) =>
    {
        _seen.Add($"{request.Method} {request.Path} {request.Headers!["X-Api-Key"][0]} {request.Headers["Content-Type"][0]} {Encoding.Latin1.GetString(request.BodyData!.BodyAsBytes!)}");
        var answer = new ResponseMessage { StatusCode = 200, BodyData = new WireMock.Util.BodyData { DetectedBodyType = WireMock.Types.BodyType.String, BodyAsString = "<Result>1</Result>" } };
        return answer;
    }));

    [Fact]
    public async Task Method_path_headers_and_bytes_go_over_as_they_are_written()
    {
        var request = Asked(new(200)) with { Content = [0x8E, 0x7B, .. "{arrival}"u8] };

        Assert.Equal(RequestOutcome.Answered("question"), await SendAsync(request, 7));
        Assert.Equal(["PUT /own/desks/7 geheim text/plain \u008E\u007B7"], _seen);
    }

    [Theory]
    [InlineData(200, "<Result>1<", "question", false)]
    [InlineData(200, "<Result>2<", "question: the body is not the one that is due", true)]
    [InlineData(201, null, "question: status 200 instead of 201", true)]
    public async Task Another_answer_than_the_one_that_is_due_is_an_error(int status, string? contains, string kind, bool isError) =>
        Assert.Equal(new RequestOutcome(kind, isError), await SendAsync(Asked(new(status, contains)), 1));

    [Fact]
    public async Task Nobody_there_is_an_outcome_and_no_exception()
    {
        using var target = Target(Asked(new(200)));
        _system.Dispose();

        Assert.Equal(RequestOutcome.Failed("connection: ConnectionError"), await target.SendAsync(new(1, TimeSpan.Zero), CancellationToken.None));
    }

    [Fact]
    public void Requests_are_drawn_by_their_shares_from_seed_and_number_alone()
    {
        OwnRequests own = new("two", [Asked(new(200)) with { Name = "often", Share = 0.9 }, Asked(new(200)) with { Name = "rare", Share = 0.1 }]);

        var drawn = Enumerable.Range(0, 10_000).Select(index => own.At(seed: 3, index).Name).ToList();

        Assert.InRange(drawn.Count(name => name == "rare"), 900, 1_100);
        Assert.Equal(drawn, Enumerable.Range(0, 10_000).Select(index => own.At(seed: 3, index).Name));
        Assert.NotEqual(drawn, Enumerable.Range(0, 10_000).Select(index => own.At(seed: 4, index).Name));
    }

    [Fact]
    public async Task The_file_that_is_shipped_asks_what_the_simulated_centre_answers()
    {
        var fixtures = new BenchFixtures(LoadFiles.Fixtures);
        using var authority = fixtures.LoadAuthority();
        using var centre = EligibilityCentre.Start(new(), fixtures.LoadRegister(), authority, new WallClock(), new Random(1), new Unheard());
        using var target = new RequestTarget(centre.Address, OwnRequestsFile.Read(Path.Combine(LoadFiles.Fixtures, "traffic", "requests", "reception.json")), seed: 1, TimeSpan.FromSeconds(10));
        var outcomes = new List<RequestOutcome>();
        for (var index = 0; index < 50; index++)
        {
            outcomes.Add(await target.SendAsync(new(index, TimeSpan.Zero), CancellationToken.None));
        }

        Assert.Equal([RequestOutcome.Answered("challenge"), RequestOutcome.Answered("inquiry by number")], outcomes.Distinct().OrderBy(outcome => outcome.Kind, StringComparer.Ordinal));
    }

    public void Dispose() => _system.Dispose();

    private static OwnRequest Asked(DueHttpAnswer due) => new("question", 1, "PUT", "desks/{arrival}", due)
    {
        Headers = new Dictionary<string, string> { ["X-Api-Key"] = "geheim", ["Content-Type"] = "text/plain" },
        Content = [],
    };

    private RequestTarget Target(OwnRequest request) => new(new Uri($"http://127.0.0.1:{_system.Port}/own/"), new("own", [request]), seed: 1, TimeSpan.FromSeconds(10));

    private async Task<RequestOutcome> SendAsync(OwnRequest request, long arrival)
    {
        using var target = Target(request);
        return await target.SendAsync(new Arrival(arrival, TimeSpan.Zero), CancellationToken.None);
    }

    private sealed class Unheard : ICentreObserver
    {
        public void Answered(CentreExchange exchange)
        {
        }
    }
}
